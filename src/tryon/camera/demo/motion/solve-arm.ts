import { MathUtils, Quaternion, Vector3 } from 'three';
import type { ArmPosture } from './posture';
import { LEFT_ARM, LEFT_HAND, REST } from './reference-rig';
import { turn, turnAbout } from './turn';
import { solveTwoBone } from './two-bone';

const FINGERS = ['Index', 'Middle', 'Ring', 'Little'] as const;

/** Bend of each finger joint in a fist, degrees. */
const FIST = { Proximal: 70, Intermediate: 95, Distal: 60 };

/** Lift of the shoulder by an arm overhead, and its way forwards under an arm stretched to the front, degrees. */
const LIFT = 24;
const PROTRACTION = 14;

const FLEXION_AXIS = LEFT_HAND.thumb.clone().negate();

/** Local rotations of the left side's bones, by their VRM names without the side. */
export type SideRotations = Record<string, Quaternion>;

/** Solves the left arm. All of it happens in the chest's frame, so the trunk need not be known. */
export function solveArm(arm: ArmPosture): SideRotations {
  const direction = armDirection(arm);
  const clavicle = turn({
    pitch: 0,
    yaw: -PROTRACTION * Math.max(0, direction.z),
    roll: arm.shrug + LIFT * MathUtils.smoothstep(arm.elevation, 35, 170),
  });
  const shoulder = REST.UpperArm.clone()
    .sub(REST.Shoulder)
    .applyQuaternion(clavicle)
    .add(REST.Shoulder);
  const length = (LEFT_ARM.upperLength + LEFT_ARM.lowerLength) * arm.reach;
  const wrist = REST.UpperArm.clone().addScaledVector(direction, length);
  const { upper, lower } = solveTwoBone(LEFT_ARM, shoulder, wrist, new Vector3(...arm.pole));

  // Skin between elbow and wrist follows both ends, so each carries half of the forearm's twist.
  const halfTwist = turnAbout(LEFT_HAND.along, arm.pronation / 2);
  const rotations: SideRotations = {
    Shoulder: clavicle,
    UpperArm: clavicle.clone().invert().multiply(upper),
    LowerArm: upper.clone().invert().multiply(lower).multiply(halfTwist),
    Hand: halfTwist
      .clone()
      .multiply(turnAbout(FLEXION_AXIS, arm.flexion))
      .multiply(turnAbout(LEFT_ARM.hinge, arm.deviation)),
  };
  for (const finger of FINGERS)
    for (const [joint, degrees] of Object.entries(FIST))
      rotations[finger + joint] = turnAbout(FLEXION_AXIS, arm.curl * degrees);
  return rotations;
}

function armDirection({ elevation, azimuth }: ArmPosture): Vector3 {
  const down = MathUtils.degToRad(elevation);
  const around = MathUtils.degToRad(azimuth);
  return new Vector3(
    Math.sin(down) * Math.cos(around),
    -Math.cos(down),
    Math.sin(down) * Math.sin(around),
  );
}

/** The elevation, azimuth and reach of an arm whose wrist lies at a point of the chest's rest frame (metres). */
export function reachTo(
  x: number,
  y: number,
  z: number,
): Pick<ArmPosture, 'elevation' | 'azimuth' | 'reach'> {
  const offset = new Vector3(x, y, z).sub(REST.UpperArm);
  const length = offset.length();
  return {
    elevation: MathUtils.radToDeg(Math.acos(-offset.y / length)),
    azimuth: MathUtils.radToDeg(Math.atan2(offset.z, offset.x)),
    reach: length / (LEFT_ARM.upperLength + LEFT_ARM.lowerLength),
  };
}
