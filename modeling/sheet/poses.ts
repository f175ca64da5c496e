/** Bone → rotation vector from rest, degrees about model axes (+X left, +Y up, +Z front). */
export type Pose = Record<string, [number, number, number]>;

export type PoseName = 'rest' | 'down' | 'half' | 'up' | 'sit' | 'walk' | 'crossed';

/** Adds the right side to rotations of the left: mirrored at the body's middle plane. */
function mirrored(left: Pose): Pose {
  const both: Pose = { ...left };
  for (const [bone, [x, y, z]] of Object.entries(left)) {
    if (bone.startsWith('left')) both[bone.replace('left', 'right')] = [x, -y, -z];
  }
  return both;
}

/** The poses in which models are looked at; `rest` is the A-pose that they are made in. */
export const POSES: Record<PoseName, Pose> = {
  rest: {},
  down: mirrored({ leftShoulder: [0, 0, -3], leftUpperArm: [0, 0, -36], leftLowerArm: [-8, 0, 0] }),
  half: mirrored({ leftShoulder: [0, 0, 8], leftUpperArm: [0, 0, 46] }),
  up: mirrored({ leftShoulder: [0, 0, 24], leftUpperArm: [0, 0, 92] }),
  sit: mirrored({
    leftUpperLeg: [-88, 0, 0],
    leftLowerLeg: [86, 0, 0],
    spine: [4, 0, 0],
    leftUpperArm: [-18, 6, -22],
    leftLowerArm: [-28, 0, 0],
  }),
  walk: {
    leftUpperLeg: [-24, 0, 0],
    leftLowerLeg: [12, 0, 0],
    rightUpperLeg: [14, 0, 0],
    rightLowerLeg: [26, 0, 0],
    leftUpperArm: [20, 6, -32],
    rightUpperArm: [-20, -6, 32],
    leftLowerArm: [-14, 0, 0],
    rightLowerArm: [-24, 0, 0],
    spine: [0, 6, 0],
    chest: [0, 7, 0],
  },
  crossed: mirrored({ leftUpperArm: [-42, -14, -30], leftLowerArm: [-40, -72, 20] }),
};
