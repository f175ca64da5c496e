import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, TryonErrorCode } from '../../../contract/tryon-error';
import { useTryon } from '../../store';
import { useSettings } from '../settings';
import { useVisit } from '../visit';
import { keep, show, type Keepsake } from './keepsakes';

/** Taking photos and videos. */
export interface Keeping {
  /** Seconds until the photo; null while none is to be taken. */
  readonly left: number | null;
  /** While the photo is taken. */
  readonly isFlashing: boolean;
  /** What became of the last one, if nothing did. */
  readonly failed: TryonErrorCode | null;
  /** Takes a photo, after the time that the shopper has chosen; a second press calls it off. */
  readonly pressShutter: () => void;
  /** Begins a video, or ends it. */
  readonly pressRecord: () => void;
}

const SECOND_MS = 1000;

export function useKeeping(): Keeping {
  const { controls } = useVisit();
  const delay = useSettings((settings) => settings.delaySeconds);
  const [left, setLeft] = useState<number | null>(null);
  const [isFlashing, setFlashing] = useState(false);
  const [failed, setFailed] = useState<TryonErrorCode | null>(null);

  const settle = useCallback((kind: Keepsake['kind'], taken: Outcome<Blob>) => {
    const { worn, wanted } = useTryon.getState();
    setFailed(taken.ok ? null : taken.code);
    if (!taken.ok) return;
    const { garment, variant } = worn ?? wanted;
    show(keep(kind, taken.value, { id: garment, variant }, new Date()).id);
  }, []);

  const take = useCallback(async () => {
    setFlashing(true);
    const taken = await controls.photograph();
    setFlashing(false);
    settle('photo', taken);
  }, [controls, settle]);

  useEffect(() => {
    if (left === null) return undefined;
    const next = setTimeout(() => {
      if (left > 1) setLeft(left - 1);
      else {
        setLeft(null);
        void take();
      }
    }, SECOND_MS);
    return () => clearTimeout(next);
  }, [left, take]);

  // A video that is ended by its greatest length ends here too.
  const isRecording = useRef(false);
  async function record() {
    isRecording.current = true;
    const recorded = await controls.record();
    isRecording.current = false;
    settle('video', recorded);
  }

  return {
    left,
    isFlashing,
    failed,
    pressShutter() {
      if (left !== null) setLeft(null);
      else if (delay > 0) setLeft(delay);
      else void take();
    },
    pressRecord() {
      if (isRecording.current) controls.stopRecording();
      else void record();
    },
  };
}
