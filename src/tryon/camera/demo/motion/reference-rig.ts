import { Vector3 } from 'three';

/** The reference body's height and its joints at rest, in metres: the neutral body of `modeling/`. */
export const REFERENCE_HEIGHT = 1.7;

const ARM_BELOW_HORIZONTAL = (42 * Math.PI) / 180;
const ELBOW_BEND = (13 * Math.PI) / 180;

const shoulder = new Vector3(0.164, 1.354, -0.012);
const upperArmAlong = new Vector3(
  Math.cos(ARM_BELOW_HORIZONTAL),
  -Math.sin(ARM_BELOW_HORIZONTAL),
  0,
);
const lowerArmAlong = upperArmAlong
  .clone()
  .multiplyScalar(Math.cos(ELBOW_BEND))
  .add(new Vector3(0, 0, Math.sin(ELBOW_BEND)));
const elbow = shoulder.clone().addScaledVector(upperArmAlong, 0.283);

/** Rest joints of the trunk and of the left side; the right side is their mirror image in x. */
export const REST = {
  hips: new Vector3(0, 0.93, -0.005),
  spine: new Vector3(0, 1.03, -0.018),
  chest: new Vector3(0, 1.145, -0.022),
  upperChest: new Vector3(0, 1.26, -0.026),
  neck: new Vector3(0, 1.435, -0.022),
  head: new Vector3(0, 1.535, 0.002),
  Shoulder: new Vector3(0.022, 1.385, 0.012),
  UpperArm: shoulder,
  LowerArm: elbow,
  Hand: elbow.clone().addScaledVector(lowerArmAlong, 0.242),
  UpperLeg: new Vector3(0.088, 0.885, -0.004),
  LowerLeg: new Vector3(0.093, 0.468, -0.008),
  Foot: new Vector3(0.099, 0.082, -0.036),
  Toes: new Vector3(0.112, 0.018, 0.092),
} as const;

/** A two-bone limb at rest: directions of its bones, the axis about which it flexes, its lengths. */
export interface LimbRest {
  readonly upper: Vector3;
  readonly lower: Vector3;
  /** Positive rotation of the lower bone about this axis flexes the limb. */
  readonly hinge: Vector3;
  readonly upperLength: number;
  readonly lowerLength: number;
}

function limb(root: Vector3, middle: Vector3, end: Vector3, hinge: Vector3): LimbRest {
  const upper = middle.clone().sub(root);
  const lower = end.clone().sub(middle);
  return {
    upperLength: upper.length(),
    lowerLength: lower.length(),
    upper: upper.normalize(),
    lower: lower.normalize(),
    hinge,
  };
}

/** Elbows flex in the plane in which the rest pose bends them. */
export const LEFT_ARM = limb(
  REST.UpperArm,
  REST.LowerArm,
  REST.Hand,
  upperArmAlong.clone().cross(lowerArmAlong).normalize(),
);

export const LEFT_LEG = limb(REST.UpperLeg, REST.LowerLeg, REST.Foot, new Vector3(1, 0, 0));

/** Axes of the left hand at rest: along the fingers, towards the thumb, out of its back. */
export const LEFT_HAND = {
  along: LEFT_ARM.lower,
  thumb: LEFT_ARM.lower.clone().cross(LEFT_ARM.hinge).negate().normalize(),
  back: LEFT_ARM.hinge.clone().negate(),
} as const;
