import { useState } from 'react';
import type { Guidance } from '../guidance/guidance';
import { type TryonInput } from '../store';
import { usePicked } from './use-picked';

/** Guidance that is drawn large, with a rule: it is for people who move far from the screen. */
export type FarGuidance = Extract<Guidance, 'step_back' | 'come_closer'>;

export const isFar = (guidance: Guidance | null): guidance is FarGuidance =>
  guidance === 'step_back' || guidance === 'come_closer';

/**
 * Where to go, while there is a camera to go to or from; until the shopper says that she stays where
 * she is, which holds until the picture is another.
 */
export function useFarGuidance(): { readonly far: FarGuidance | null; readonly stay: () => void } {
  const { phase, input, guidance } = usePicked('phase', 'input', 'guidance');
  const [staysIn, setStaysIn] = useState<TryonInput | null>(null);
  const isAsked = phase === 'running' && input?.kind === 'camera' && staysIn !== input;
  return {
    far: isAsked && isFar(guidance) ? guidance : null,
    stay: () => setStaysIn(input),
  };
}
