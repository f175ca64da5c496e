import { LANDMARK } from '../../contract/landmark';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Trunks nearer to each other than this, in lengths of the longer one, are one person found twice. */
const APART = 0.5;
/** Somebody far behind, whose trunk is this much smaller than the first one's, is not in the way. */
const SMALL = 0.45;

/**
 * How many people stand in the picture beside or before each other, among the skeletons that were
 * found in it (33 points each, in shares of the picture).
 */
export function countPeople(skeletons: readonly (readonly Point[])[]): number {
  const trunks = skeletons.map(trunkOf).sort((a, b) => b.length - a.length);
  const counted: (typeof trunks)[number][] = [];
  for (const trunk of trunks) {
    const isAnother = counted.every(
      (other) =>
        Math.hypot(trunk.x - other.x, trunk.y - other.y) > APART * other.length &&
        trunk.length > SMALL * other.length,
    );
    if (isAnother) counted.push(trunk);
  }
  return counted.length;
}

function trunkOf(points: readonly Point[]) {
  const middle = (a: number, b: number): Point => ({
    x: (points[a].x + points[b].x) / 2,
    y: (points[a].y + points[b].y) / 2,
  });
  const shoulders = middle(LANDMARK.leftShoulder, LANDMARK.rightShoulder);
  const hips = middle(LANDMARK.leftHip, LANDMARK.rightHip);
  return {
    x: (shoulders.x + hips.x) / 2,
    y: (shoulders.y + hips.y) / 2,
    length: Math.hypot(shoulders.x - hips.x, shoulders.y - hips.y),
  };
}
