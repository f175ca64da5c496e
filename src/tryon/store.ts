import { create } from 'zustand';
import type { TryonErrorCode } from '../contract/tryon-error';
import type { CameraFacing } from './camera/open-camera';
import type { Temperament } from './camera/demo/motions';
import type { Guidance, TrackingQuality } from './guidance/guidance';
import type { TrackerState } from './tracker/tracker';

/** Where the picture comes from. */
export type TryonInput =
  | { readonly kind: 'camera'; readonly facing: CameraFacing }
  | { readonly kind: 'photo'; readonly file: Blob }
  | { readonly kind: 'video'; readonly file: Blob }
  | { readonly kind: 'demo'; readonly temperament: Temperament };

/** A garment in one of its colours: a product's id, and the model's own name of the variant. */
export interface Look {
  readonly garment: string;
  readonly variant: string;
}

/**
 * `asking` for the camera, `loading` what is needed, `running` with a picture on the screen,
 * `paused` while the page is hidden or its graphics are lost, `failed` with an error.
 */
export type TryonPhase = 'asking' | 'loading' | 'running' | 'paused' | 'failed';

/** What the page shows of a try-on: everything that changes at human speed. */
export interface TryonStore {
  readonly phase: TryonPhase;
  readonly input: TryonInput | null;
  readonly error: TryonErrorCode | null;
  /** Whether a picture is on the screen: also the demo shopper's, while the tracker is loading. */
  readonly pictured: boolean;
  /** Bytes of the tracker's model that have come in, and how many there are (0: not known yet). */
  readonly loadedBytes: number;
  readonly totalBytes: number;
  /** Whether a shopper is in the picture. */
  readonly found: boolean;
  readonly mirrored: boolean;
  /** Width of the picture by its height. */
  readonly frameAspect: number;
  /** What was chosen last, and what is on the shopper: they differ while a garment is loaded. */
  readonly wanted: Look;
  readonly worn: Look | null;
  /** A garment that could not be had; the one before is still worn. */
  readonly missing: Look | null;
  /** What the shopper is compared with, on the far side of the line: as she came, or another look. */
  readonly comparison: Look | 'without' | null;
  /** Where the comparing line is: a share of the picture's width on the screen, from the left. */
  readonly cut: number;
  /** Whether the shopper has stopped the picture. */
  readonly held: boolean;
  /** Whether a video is being kept. */
  readonly recording: boolean;
  /** What the shopper could do to be seen better. */
  readonly guidance: Guidance | null;
  /** How well she is followed. */
  readonly quality: TrackingQuality | null;
  /** How far away she stands, metres, if she is of middle height; null while nobody is seen. */
  readonly distanceM: number | null;
  readonly tracker: TrackerState | null;
  /** Whether this device is too slow for the whole picture, so that a smaller one is followed. */
  readonly slow: boolean;
}

export const BEFORE_TRYON: TryonStore = {
  phase: 'loading',
  input: null,
  error: null,
  pictured: false,
  loadedBytes: 0,
  totalBytes: 0,
  found: false,
  mirrored: false,
  frameAspect: 3 / 4,
  wanted: { garment: '', variant: '' },
  worn: null,
  missing: null,
  comparison: null,
  cut: 0.5,
  held: false,
  recording: false,
  guidance: null,
  quality: null,
  distanceM: null,
  tracker: null,
  slow: false,
};

export const useTryon = create<TryonStore>(() => BEFORE_TRYON);
