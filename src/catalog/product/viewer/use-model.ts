import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchBytes } from '../../../scene/fetch-bytes';

/** How far a model's file has come. */
interface Progress {
  /** Whole, or null while it is on its way. */
  readonly bytes: ArrayBuffer | null;
  /** Unpacked, as they come. */
  readonly loadedBytes: number;
  readonly hasFailed: boolean;
}

export interface ModelFile extends Progress {
  readonly fetchAgain: () => void;
}

const NOTHING: Progress = { bytes: null, loadedBytes: 0, hasFailed: false };

/** Fetches a model; none where `url` is null. */
export function useModel(url: string | null): ModelFile {
  const [progress, setProgress] = useState(NOTHING);
  /** Only what was begun last is listened to. */
  const current = useRef(0);
  const fetchAgain = useCallback(() => {
    const mine = ++current.current;
    const tell = (next: Progress) => {
      if (mine === current.current) setProgress(next);
    };
    tell(NOTHING);
    if (url === null) return;
    fetchBytes(url, (loadedBytes) => tell({ ...NOTHING, loadedBytes })).then(
      ({ buffer, length }) => tell({ bytes: buffer, loadedBytes: length, hasFailed: false }),
      () => tell({ ...NOTHING, hasFailed: true }),
    );
  }, [url]);
  useEffect(() => {
    const count = current;
    fetchAgain();
    return () => void count.current++;
  }, [fetchAgain]);
  return { ...progress, fetchAgain };
}
