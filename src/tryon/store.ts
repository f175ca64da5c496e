import { create } from 'zustand';
import type { TryonErrorCode } from '../contract/tryon-error';
import type { TrackerState } from './tracker/tracker';

/** Where the picture comes from. */
export type TryonInput =
  | { readonly kind: 'camera' }
  | { readonly kind: 'photo'; readonly photo: Blob }
  | { readonly kind: 'demo' };

export type TryonPhase = 'loading' | 'asking' | 'running' | 'ended' | 'failed';

/** What the page shows of a try-on: everything that changes at human speed. */
export interface TryonStore {
  readonly phase: TryonPhase;
  readonly input: TryonInput['kind'] | null;
  readonly error: TryonErrorCode | null;
  /** Bytes of the tracker's model that have come in. */
  readonly loadedBytes: number;
  /** Whether a shopper is in the picture. */
  readonly found: boolean;
  readonly mirrored: boolean;
  readonly variant: string;
  readonly tracker: TrackerState | null;
}

export const useTryon = create<TryonStore>(() => ({
  phase: 'loading',
  input: null,
  error: null,
  loadedBytes: 0,
  found: false,
  mirrored: false,
  variant: '',
  tracker: null,
}));
