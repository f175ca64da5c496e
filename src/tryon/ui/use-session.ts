import { useCallback, useMemo, useRef } from 'react';
import { createTryonSession, type TryonSession, type TryonUrls } from '../session';
import type { FittingStage } from '../stage/fitting-stage';
import type { StageHost } from '../stage/fitting-canvas';
import type { TryonInput } from '../store';
import { watchInterruptions } from './watch-interruptions';

/** A visit to the fitting room that lives as long as the canvas it is seen on. */
export interface SessionControls {
  /** For the canvas: begins the visit on its renderer and returns what ends it. */
  readonly connect: (host: StageHost, show: (stage: FittingStage) => void) => () => void;
  readonly choose: (input: TryonInput) => void;
  readonly setVariant: (name: string) => void;
}

/** The visit begins with the demo shopper, who needs nobody's leave, in the `variant` given. */
export function useSession(urls: TryonUrls, variant: string): SessionControls {
  const session = useRef<TryonSession | null>(null);
  const { body, woman, man, garment } = urls;

  const connect = useCallback<SessionControls['connect']>(
    (host, onStage) => {
      const own = createTryonSession({
        ...host,
        urls: { body, woman, man, garment },
        variant,
        onStage,
      });
      session.current = own;
      void own.start({ kind: 'demo' });
      const unwatch = watchInterruptions(host.renderer.domElement, {
        onBegin: own.pause,
        onEnd: own.resume,
      });
      return () => {
        unwatch();
        own.dispose();
        session.current = null;
      };
    },
    [body, woman, man, garment, variant],
  );

  return useMemo(
    () => ({
      connect,
      choose: (input) => void session.current?.start(input),
      setVariant: (name) => void session.current?.setVariant(name),
    }),
    [connect],
  );
}
