/**
 * The order in which everything that moves is updated in a frame: the only priorities that
 * `useFrame` is given. Above 0 turns R3F's own rendering off: only what draws its whole picture by
 * itself stands there.
 */
export const FRAME_ORDER = {
  /** The camera is led round goods, before R3F draws them. */
  viewerStage: 0,
  /** The visitor moves, then doors, pieces, light and camera, then what lies over the room; R3F draws it. */
  showroomStage: 0,
  /** The worn garment comes and goes, and the stage is drawn. */
  fittingStage: 1,
} as const;
