import { useCallback, useMemo, useRef, useState } from 'react';
import { createTryonSession, type TryonSession, type TryonUrls } from '../session';
import type { FittingStage } from '../stage/fitting-stage';
import type { StageHost } from '../stage/fitting-canvas';
import { useTryon, type Look, type TryonInput } from '../store';
import { PICTURE_AREA } from './picture-frame';
import { watchInterruptions } from './watch-interruptions';
import { watchShape } from './watch-shape';

/** What a shopper can do once there is a picture. */
type Acts = Pick<
  TryonSession,
  'prepare' | 'compare' | 'setCut' | 'flip' | 'hold' | 'stopRecording'
>;

/** A visit to the fitting room that lives as long as the canvas it is seen on. */
export interface SessionControls extends Acts {
  /** For the canvas: begins the visit on its renderer and returns what ends it. */
  readonly connect: (host: StageHost, show: (stage: FittingStage) => void) => () => void;
  readonly choose: (input: TryonInput) => void;
  readonly wear: (look: Look) => void;
  readonly photograph: TryonSession['photograph'];
  readonly record: TryonSession['record'];
  readonly canRecord: boolean;
}

const FIRST_INPUT: TryonInput = { kind: 'demo', temperament: 'calm' };

/**
 * The visit begins with the demo shopper, who needs nobody's leave, in the look `first`: unless
 * something else is chosen first.
 */
export function useSession(urls: TryonUrls, first: Look): SessionControls {
  const session = useRef<TryonSession | null>(null);
  // Kept here, since a shopper may choose before there is a canvas to begin on.
  const chosenInput = useRef<TryonInput>(FIRST_INPUT);
  const chosenLook = useRef(first);
  const [canRecord, setCanRecord] = useState(false);

  const connect = useCallback<SessionControls['connect']>(
    (host, onStage) => {
      const screenAspect = () => aspectAround(host.renderer.domElement);
      const own = createTryonSession({
        ...host,
        urls,
        look: chosenLook.current,
        screenAspect,
        onStage,
      });
      session.current = own;
      setCanRecord(own.canRecord);
      void own.start(chosenInput.current);
      const unwatch = watchInterruptions(host.renderer.domElement, {
        onBegin: own.pause,
        onEnd: own.resume,
      });
      // She is filmed in the screen's own shape.
      const unwatchShape = watchShape(screenAspect, () => {
        const { input } = useTryon.getState();
        if (input?.kind === 'demo') void own.start(input);
      });
      return () => {
        unwatch();
        unwatchShape();
        own.dispose();
        session.current = null;
      };
    },
    [urls],
  );

  return useMemo(() => {
    const present = () => {
      if (!session.current) throw new Error('use-session: there is no picture to act on');
      return session.current;
    };
    return {
      connect,
      canRecord,
      choose(input) {
        chosenInput.current = input;
        if (session.current) void session.current.start(input);
        else useTryon.setState({ input });
      },
      wear(look) {
        chosenLook.current = look;
        if (session.current) void session.current.wear(look);
        else useTryon.setState({ wanted: look });
      },
      prepare: (garment) => session.current?.prepare(garment),
      compare: (comparison) => present().compare(comparison),
      setCut: (share) => present().setCut(share),
      flip: () => present().flip(),
      hold: (held) => present().hold(held),
      photograph: () => present().photograph(),
      record: () => present().record(),
      stopRecording: () => present().stopRecording(),
    };
  }, [connect, canRecord]);
}

/** Width by height of the place that the canvas hangs in: its own shape is that of the last picture. */
function aspectAround(canvas: HTMLCanvasElement): number {
  const { width, height } = canvas.closest(`[${PICTURE_AREA}]`)!.getBoundingClientRect();
  return width / height;
}
