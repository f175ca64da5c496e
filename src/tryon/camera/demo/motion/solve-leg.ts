import { MathUtils, Quaternion, Vector3 } from 'three';
import type { FootPosture } from './posture';
import { LEFT_LEG, REST } from './reference-rig';
import type { SideRotations } from './solve-arm';
import { turn } from './turn';
import { LONGEST_REACH, solveTwoBone } from './two-bone';

const LONGEST_LEG = (LEFT_LEG.upperLength + LEFT_LEG.lowerLength) * LONGEST_REACH;

/** Height in metres over which a leg that gets too short softens, so that the knee does not snap. */
const SOFTNESS = 0.004;

/** A lifted foot's toes no longer lie on the floor from this height on, metres. */
const TOES_FREE = 0.04;

const BALL = REST.Toes.clone().sub(REST.Foot);

/** Where the left ankle is, metres: over its place on the floor, raised about the ball of the foot. */
export function ankleOf(foot: FootPosture): Vector3 {
  const fromBall = BALL.clone().negate().applyQuaternion(pitched(foot.heel));
  return BALL.clone()
    .add(fromBall)
    .applyQuaternion(turn({ pitch: 0, yaw: foot.yaw, roll: 0 }))
    .add(new Vector3(foot.x, REST.Foot.y + foot.lift, foot.z));
}

/** How far the hip must come down for the leg to reach its ankle, metres; softly above nothing. */
export function legDrop(hip: Vector3, ankle: Vector3): number {
  const sideways = Math.hypot(hip.x - ankle.x, hip.z - ankle.z);
  const highest = Math.sqrt(Math.max(0, LONGEST_LEG ** 2 - sideways ** 2));
  const excess = hip.y - ankle.y - highest;
  return SOFTNESS * Math.log1p(Math.exp(Math.min(40, excess / SOFTNESS)));
}

/** Solves the left leg from its hip joint (world) and the pelvis's world rotation. */
export function solveLeg(foot: FootPosture, hip: Vector3, hips: Quaternion): SideRotations {
  const pointing = turn({ pitch: 0, yaw: foot.yaw, roll: 0 });
  const front = new Vector3(0.12, 0, 1).applyQuaternion(pointing);
  const { upper, lower } = solveTwoBone(LEFT_LEG, hip, ankleOf(foot), front);
  const footWorld = pointing.clone().multiply(pitched(foot.heel));
  const onFloor = 1 - MathUtils.smoothstep(foot.lift, 0, TOES_FREE);
  return {
    UpperLeg: hips.clone().invert().multiply(upper),
    LowerLeg: upper.clone().invert().multiply(lower),
    Foot: lower.clone().invert().multiply(footWorld),
    Toes: pitched(-foot.heel * onFloor),
  };
}

const pitched = (degrees: number): Quaternion => turn({ pitch: degrees, yaw: 0, roll: 0 });
