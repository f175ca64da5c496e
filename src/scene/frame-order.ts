/**
 * The order in which everything that moves is updated in a frame: the only priorities that
 * `useFrame` is given. Never above 0, which would turn R3F's own rendering off.
 */
export const FRAME_ORDER = {
  /** The worn garment comes and goes. */
  fittingStage: -10,
} as const;
