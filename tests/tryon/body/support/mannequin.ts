/** The mannequin that was filmed: its proportions, joints and skin, in its own space: x left, y up. */
import { Vector3 } from 'three';
import { BONE, POSE_BONES } from '../../../../src/contract/bones';
import {
  LENGTHS,
  type BodyTemplate,
  type LengthName,
} from '../../../../src/tryon/body/body-template';

/** Metres; torso and neck are factors. Breadths count from the middle. */
export type Proportions = Readonly<Record<LengthName, number>>;

/** Half axes of the rings of skin, metres. */
export interface Girths {
  readonly chest: readonly [side: number, front: number];
  readonly waist: readonly [side: number, front: number];
  readonly hips: readonly [side: number, front: number];
  readonly upperArm: number;
  readonly thigh: number;
}

export interface Mannequin {
  readonly proportions: Proportions;
  readonly girths: Girths;
}

function proportions(...values: number[]): Proportions {
  return Object.fromEntries(LENGTHS.map((name, i) => [name, values[i]])) as Proportions;
}

/** What a fit starts from: none of the four bodies. */
export const TEMPLATE_PROPORTIONS = proportions(0.168, 0.094, 0.98, 1, 0.281, 0.25, 0.415, 0.408);

export const MANNEQUINS: Readonly<Record<string, Mannequin>> = {
  A: {
    proportions: proportions(0.172, 0.092, 1, 1, 0.285, 0.255, 0.42, 0.415),
    girths: {
      ...{ chest: [0.155, 0.112], waist: [0.138, 0.102], hips: [0.162, 0.118] },
      ...{ upperArm: 0.048, thigh: 0.078 },
    },
  },
  B: {
    proportions: proportions(0.15, 0.094, 0.92, 0.95, 0.262, 0.232, 0.395, 0.385),
    girths: {
      ...{ chest: [0.135, 0.105], waist: [0.115, 0.09], hips: [0.168, 0.12] },
      ...{ upperArm: 0.04, thigh: 0.08 },
    },
  },
  C: {
    proportions: proportions(0.192, 0.1, 1.06, 1, 0.3, 0.268, 0.44, 0.435),
    girths: {
      ...{ chest: [0.185, 0.14], waist: [0.178, 0.145], hips: [0.185, 0.14] },
      ...{ upperArm: 0.06, thigh: 0.095 },
    },
  },
  D: {
    proportions: proportions(0.178, 0.088, 1.05, 1.05, 0.29, 0.243, 0.4, 0.4),
    girths: {
      ...{ chest: [0.15, 0.115], waist: [0.125, 0.098], hips: [0.155, 0.118] },
      ...{ upperArm: 0.052, thigh: 0.08 },
    },
  },
};

/** Hip joint to shoulder of a torso of factor 1, metres. */
const TORSO_LENGTH = 0.47;

/** A measure of overall size, metres: torso and leg. */
export function sizeOf(p: Proportions): number {
  return p.torso * TORSO_LENGTH + p.thigh + p.shin;
}

/** How far clavicle heads lie from the middle, metres. */
const CLAVICLE_X = 0.02;

/** T-pose offset of each joint from its parent, in POSE_BONES order. */
export function mannequinOffsets(p: Proportions): Vector3[] {
  const arm = (side: number) => [
    new Vector3(side * CLAVICLE_X, 0.185 * p.torso, 0),
    new Vector3(side * (p.shoulderBreadth - CLAVICLE_X), -0.005, -0.02),
    new Vector3(side * p.upperArm, 0, 0),
    new Vector3(side * p.forearm, 0, 0),
  ];
  const leg = (side: number) => [
    new Vector3(side * p.hipBreadth, -0.055, 0),
    new Vector3(0, -p.thigh, 0),
    new Vector3(0, -p.shin, 0),
  ];
  return [
    new Vector3(),
    new Vector3(0, 0.08 * p.torso, -0.005),
    new Vector3(0, 0.15 * p.torso, 0),
    new Vector3(0, 0.24 * p.torso, -0.02),
    new Vector3(0, 0.09 * p.neck, 0.015),
    ...arm(1),
    ...arm(-1),
    ...leg(1),
    ...leg(-1),
  ];
}

/** The template as the fit takes it; its lengths stretch as the mannequin's proportions do. */
export function mannequinTemplate(p: Proportions = TEMPLATE_PROPORTIONS): BodyTemplate {
  const offsets = mannequinOffsets(p);
  // Offsets are linear in the proportions: the stretched part is what a doubled length adds.
  const doubled = (name: LengthName) => mannequinOffsets({ ...p, [name]: 2 * p[name] });
  const scaled = offsets.map(() => new Vector3());
  for (const name of LENGTHS) {
    doubled(name).forEach((offset, bone) => scaled[bone].add(offset.sub(offsets[bone])));
  }
  const flatten = (vectors: Vector3[]) => Float64Array.from(vectors.flatMap((v) => v.toArray()));
  return { offsets: flatten(offsets), scaled: flatten(scaled) };
}

/** Proportions that a fit has learnt on the template. */
export function learntProportions(logLengths: Float64Array): Proportions {
  return proportions(...LENGTHS.map((n, i) => TEMPLATE_PROPORTIONS[n] * Math.exp(logLengths[i])));
}

export function scaleGirths(girths: Girths, factor: number): Girths {
  const pair = ([side, front]: readonly [number, number]) =>
    [side * factor, front * factor] as const;
  return {
    ...{ chest: pair(girths.chest), waist: pair(girths.waist), hips: pair(girths.hips) },
    ...{ upperArm: girths.upperArm * factor, thigh: girths.thigh * factor },
  };
}

/** A point of the skin that moves with one bone. */
export interface SkinPoint {
  readonly bone: number;
  readonly offset: Vector3;
}

const RING_POINTS = 8;

/** Seven rings of eight points: chest, waist, hips, upper arms, thighs. */
export function skinPoints(p: Proportions, girths: Girths): SkinPoint[] {
  const ring = (bone: number, centre: Vector3, a: Vector3, b: Vector3): SkinPoint[] =>
    Array.from({ length: RING_POINTS }, (_, i) => {
      const angle = (i / RING_POINTS) * 2 * Math.PI;
      const offset = centre.clone().addScaledVector(a, Math.cos(angle));
      return { bone, offset: offset.addScaledVector(b, Math.sin(angle)) };
    });
  const level = (bone: number, centre: Vector3, [side, front]: readonly [number, number]) =>
    ring(bone, centre, new Vector3(side, 0, 0), new Vector3(0, 0, front));
  const arm = (bone: number, side: number) =>
    ring(
      bone,
      new Vector3((side * p.upperArm) / 2, 0, 0),
      new Vector3(0, girths.upperArm, 0),
      new Vector3(0, 0, girths.upperArm),
    );
  const thigh = (bone: number) =>
    level(bone, new Vector3(0, -p.thigh / 2, 0), [girths.thigh, girths.thigh]);
  return [
    ...level(BONE.chest, new Vector3(0, 0.09 * p.torso, 0), girths.chest),
    ...level(BONE.spine, new Vector3(0, 0.06 * p.torso, 0.01), girths.waist),
    ...level(BONE.hips, new Vector3(0, -0.03, 0), girths.hips),
    ...arm(BONE.leftUpperArm, 1),
    ...arm(BONE.rightUpperArm, -1),
    ...thigh(BONE.leftUpperLeg),
    ...thigh(BONE.rightUpperLeg),
  ];
}

/** Mirror image of each bone's index. */
export const MIRRORED_BONE: readonly number[] = POSE_BONES.map((bone) => {
  const mirrored = bone.startsWith('left')
    ? bone.replace('left', 'right')
    : bone.replace('right', 'left');
  return BONE[mirrored as keyof typeof BONE];
});
