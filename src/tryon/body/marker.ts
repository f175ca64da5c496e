export type Offset = readonly [x: number, y: number, z: number];

/** Where a landmark lies on the body. */
export interface Marker {
  readonly landmark: number;
  /** The bone whose joint the marker lies near. */
  readonly origin: number;
  /** The bone in whose axes `offset` is written; it is the origin's bone or its parent. */
  readonly frame: number;
  /** Metres from the origin's joint, as seen from the person's front, side and back. */
  readonly offset: readonly [front: Offset, side: Offset, back: Offset];
  /** Spread of the landmark, as a multiple of a body joint's. */
  readonly spread: number;
}

export type MarkerSet = readonly Marker[];

/** Face and finger landmarks are looser than joints. */
export const FACE_SPREAD = 1.5;
export const HAND_SPREAD = 2.5;

/** The same offset from every side. */
export function fixedOffset(offset: Offset): Marker['offset'] {
  return [offset, offset, offset];
}

/** Offsets as seen from the person's front, side and back; in between they blend. */
export function byView(front: Offset, side: Offset, back: Offset): Marker['offset'] {
  return [front, side, back];
}

/** A left side's offset on the right side. */
export function mirrorOffset([front, side, back]: Marker['offset']): Marker['offset'] {
  const mirror = ([x, y, z]: Offset): Offset => [-x, y, z];
  return [mirror(front), mirror(side), mirror(back)];
}
