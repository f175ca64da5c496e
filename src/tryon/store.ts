import { create } from 'zustand';
import type { TryonErrorCode } from '../contract/tryon-error';
import type { TrackerState } from './tracker/tracker';

/** Where the picture comes from. */
export type TryonInput =
  | { readonly kind: 'camera' }
  | { readonly kind: 'photo'; readonly photo: Blob }
  | { readonly kind: 'demo' };

/**
 * `asking` for the camera, `loading` what is needed, `running` with a picture on the screen,
 * `paused` while the page is hidden or its graphics are lost, `failed` with an error.
 */
export type TryonPhase = 'asking' | 'loading' | 'running' | 'paused' | 'failed';

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
  /** Width of the picture by its height. */
  readonly frameAspect: number;
  /** The colour that is wanted, by the model's own name for it. */
  readonly variant: string;
  readonly tracker: TrackerState | null;
}

export const BEFORE_TRYON: TryonStore = {
  phase: 'loading',
  input: null,
  error: null,
  loadedBytes: 0,
  found: false,
  mirrored: false,
  frameAspect: 3 / 4,
  variant: '',
  tracker: null,
};

export const useTryon = create<TryonStore>(() => BEFORE_TRYON);
