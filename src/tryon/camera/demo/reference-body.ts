import {
  SkinnedMesh,
  Vector3,
  type BufferAttribute,
  type InterleavedBufferAttribute,
  type Object3D,
} from 'three';
import { SHAPE_KEYS, type ShapeKey, type ShapeWeights } from '../../../contract/bones';
import { measureGirth, type Triangles } from '../../../math/mesh/girth';

/** Measures of a body that is 1.70 m tall, in metres. */
export interface BodyMeasures {
  /** Biacromial breadth: from one shoulder's bony tip to the other. */
  readonly shoulder: number;
  readonly chest: number;
  readonly waist: number;
  readonly hip: number;
}

/** The reference body as something to be measured. */
export interface ReferenceBody {
  measure(weights: ShapeWeights): BodyMeasures;
}

/**
 * Heights on the body of 1.70 m (metres) at which a tailor measures: round the fullest part of the
 * chest and of the seat, and the narrowest of the waist.
 */
const CHEST_HEIGHTS = [1.24, 1.255, 1.27];
const WAIST_HEIGHTS = [1.06, 1.075, 1.09, 1.105];
const HIP_HEIGHTS = [0.84, 0.86, 0.88];

/** Shape keys lift and lower the skin by less than this, metres. */
const MARGIN = 0.08;

/** The acromion lies beyond the upper arm's joint by about this much on each side, metres. */
const ACROMION_BEYOND_JOINT = 0.026;

/** A vertex belongs to the arm from this much weight of the arm's bones on. */
const ARM_WEIGHT = 0.5;
const ARM_BONE = /^(left|right)(UpperArm|LowerArm|Hand|Thumb|Index|Middle|Ring|Little)/;

/**
 * Reads the reference body from its loaded model (`body.glb`).
 *
 * @throws when the model is not one skinned mesh with all shape keys.
 */
export function readReferenceBody(model: Object3D): ReferenceBody {
  const mesh = model.getObjectByProperty('isSkinnedMesh', true);
  if (!(mesh instanceof SkinnedMesh)) throw new Error('reference-body: no skinned mesh');
  const { geometry, skeleton, morphTargetDictionary } = mesh;
  const rest = { positions: components(geometry.attributes.position), indices: trunkOf(mesh) };
  const morphs = SHAPE_KEYS.map((key) => {
    const index = morphTargetDictionary?.[key];
    if (index === undefined) throw new Error(`reference-body: the body has no shape key ${key}`);
    return { key, moves: components(geometry.morphAttributes.position![index]) };
  });
  const shoulderJoint = skeleton.getBoneByName('leftUpperArm')!.getWorldPosition(new Vector3());
  const jointMorphs: Record<string, Record<string, number[]>> = model.userData.jointMorphs ?? {};

  return {
    measure(weights) {
      const positions = shaped(rest.positions, morphs, weights);
      const girths = (heights: readonly number[]) =>
        heights.map((height) => measureGirth({ positions, indices: rest.indices }, height));
      const halfShoulder = SHAPE_KEYS.reduce(
        (half, key) => half + (weights[key] ?? 0) * (jointMorphs[key]?.leftUpperArm?.[0] ?? 0),
        shoulderJoint.x + ACROMION_BEYOND_JOINT,
      );
      return {
        shoulder: 2 * halfShoulder,
        chest: Math.max(...girths(CHEST_HEIGHTS)),
        waist: Math.min(...girths(WAIST_HEIGHTS)),
        hip: Math.max(...girths(HIP_HEIGHTS)),
      };
    },
  };
}

function shaped(
  rest: Float64Array,
  morphs: readonly { readonly key: ShapeKey; readonly moves: Float64Array }[],
  weights: ShapeWeights,
): Float64Array {
  const positions = rest.slice();
  for (const { key, moves } of morphs) {
    const weight = weights[key] ?? 0;
    if (weight === 0) continue;
    for (let i = 0; i < positions.length; i++) positions[i] += weight * moves[i];
  }
  return positions;
}

/** The triangles that a tape measure can lie on: of the trunk between hip and chest, without the arms. */
function trunkOf({ geometry, skeleton }: SkinnedMesh): Triangles['indices'] {
  const { skinIndex, skinWeight, position } = geometry.attributes;
  const index = geometry.index!;
  const isArmBone = skeleton.bones.map((bone) => ARM_BONE.test(bone.name));
  const isTrunk = Array.from({ length: position.count }, (_, vertex) => {
    let arm = 0;
    for (let slot = 0; slot < 4; slot++)
      if (isArmBone[skinIndex.getComponent(vertex, slot)])
        arm += skinWeight.getComponent(vertex, slot);
    const y = position.getY(vertex);
    const inReach =
      y > Math.min(...HIP_HEIGHTS) - MARGIN && y < Math.max(...CHEST_HEIGHTS) + MARGIN;
    return arm < ARM_WEIGHT && inReach;
  });
  const trunk: number[] = [];
  for (let corner = 0; corner < index.count; corner += 3) {
    const triangle = [index.getX(corner), index.getX(corner + 1), index.getX(corner + 2)];
    if (triangle.every((vertex) => isTrunk[vertex])) trunk.push(...triangle);
  }
  return trunk;
}

/** An attribute's numbers, whatever form the file stores them in. */
function components(attribute: BufferAttribute | InterleavedBufferAttribute): Float64Array {
  const numbers = new Float64Array(attribute.count * 3);
  for (let i = 0; i < numbers.length; i++)
    numbers[i] = attribute.getComponent(Math.floor(i / 3), i % 3);
  return numbers;
}
