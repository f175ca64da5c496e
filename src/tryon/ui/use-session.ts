import { useCallback, useMemo, useRef } from 'react';
import { createTryonSession, type TryonSession, type TryonUrls } from '../session';
import type { FittingStage } from '../stage/fitting-stage';
import type { StageHost } from '../stage/fitting-canvas';
import { useTryon, type TryonInput } from '../store';
import { watchInterruptions } from './watch-interruptions';

/** A visit to the fitting room that lives as long as the canvas it is seen on. */
export interface SessionControls {
  /** For the canvas: begins the visit on its renderer and returns what ends it. */
  readonly connect: (host: StageHost, show: (stage: FittingStage) => void) => () => void;
  readonly choose: (input: TryonInput) => void;
  readonly setVariant: (name: string) => void;
}

/**
 * The visit begins with the demo shopper, who needs nobody's leave, in the colour `variant`: unless
 * something else is chosen first.
 */
export function useSession(urls: TryonUrls, variant: string): SessionControls {
  const session = useRef<TryonSession | null>(null);
  // Kept here, since a shopper may choose before there is a canvas to begin on.
  const chosenInput = useRef<TryonInput>({ kind: 'demo' });
  const chosenVariant = useRef(variant);
  const { body, woman, man, garment } = urls;

  const connect = useCallback<SessionControls['connect']>(
    (host, onStage) => {
      const own = createTryonSession({
        ...host,
        urls: { body, woman, man, garment },
        variant: chosenVariant.current,
        onStage,
      });
      session.current = own;
      void own.start(chosenInput.current);
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
    [body, woman, man, garment],
  );

  return useMemo(
    () => ({
      connect,
      choose(input) {
        chosenInput.current = input;
        if (session.current) void session.current.start(input);
        else useTryon.setState({ input: input.kind });
      },
      setVariant(name) {
        chosenVariant.current = name;
        if (session.current) void session.current.setVariant(name);
        else useTryon.setState({ variant: name });
      },
    }),
    [connect],
  );
}
