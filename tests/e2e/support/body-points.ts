import type { Joints } from './film-page';
import type { Point } from './pixels';

/**
 * How broadly she is seen: her shoulders' breadth in the picture by her trunk's length, above 0 from
 * the front, below from behind. Both at their broadest are about 0.7.
 */
export function breadthSeen(joints: Joints): number {
  const { neck, hips } = trunk(joints);
  const length = Math.hypot(hips[0] - neck[0], hips[1] - neck[1]);
  return (joints.leftUpperArm[0] - joints.rightUpperArm[0]) / length;
}

/** A grid on the chest and belly, 5 × 5: a hand's breadth about the spine, from any side. */
export function chestPoints(joints: Joints): Point[] {
  const { neck, hips } = trunk(joints);
  const halfWidth = 0.1 * Math.hypot(hips[0] - neck[0], hips[1] - neck[1]);
  return [0.25, 0.35, 0.45, 0.55, 0.65].flatMap((down) => {
    const [x, y] = between(neck, hips, down);
    return [-1, -0.5, 0, 0.5, 1].map((across): Point => [x + across * halfWidth, y]);
  });
}

/** The middle of each sleeve. */
export function sleevePoints(joints: Joints): Point[] {
  return [
    between(joints.leftUpperArm, joints.leftLowerArm, 0.3),
    between(joints.rightUpperArm, joints.rightLowerArm, 0.3),
  ];
}

const trunk = (joints: Joints) => ({
  neck: between(joints.leftUpperArm, joints.rightUpperArm, 0.5),
  hips: between(joints.leftUpperLeg, joints.rightUpperLeg, 0.5),
});

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];
