import {
  SkinnedMesh,
  Vector3,
  type BufferAttribute,
  type InterleavedBufferAttribute,
  type Object3D,
} from 'three';
import { SHAPE_KEYS, type ShapeKey, type ShapeWeights } from '../../../contract/bones';
import { measureGirth } from '../../../math/mesh/girth';

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

/** The acromion lies beyond the upper arm's joint by about this much on each side, metres. */
const ACROMION_BEYOND_JOINT = 0.026;

/** A vertex belongs to the arm from this much weight of the arm's bones on. */
const ARM_WEIGHT = 0.5;
const ARM_BONE = /^(left|right)(UpperArm|LowerArm|Hand|Thumb|Index|Middle|Ring|Little)/;

/** Reads the reference body from its loaded model (`body.glb`): one skinned mesh with the shape keys. */
export function readReferenceBody(model: Object3D): ReferenceBody {
  const mesh = findBody(model);
  const { geometry } = mesh;
  const indices = Uint32Array.from(geometry.index!.array);
  const rest = components(geometry.attributes.position);
  const morphs = SHAPE_KEYS.map((key) => {
    const index = mesh.morphTargetDictionary?.[key];
    if (index === undefined) throw new Error(`reference-body: the body has no shape key ${key}`);
    return [key, components(geometry.morphAttributes.position![index])] as const;
  });
  const arm = armVertices(mesh);
  const isArm = (vertex: number) => arm[vertex];
  const shoulderJoint = mesh.skeleton.getBoneByName('leftUpperArm')!;
  const restShoulder = shoulderJoint.getWorldPosition(new Vector3()).x;
  const jointMorphs: Record<string, Record<string, number[]>> = model.userData.jointMorphs ?? {};

  return {
    measure(weights) {
      const positions = shaped(rest, morphs, weights);
      const girths = (heights: readonly number[]) =>
        heights.map((height) => measureGirth({ positions, indices }, height, isArm));
      let halfShoulder = restShoulder + ACROMION_BEYOND_JOINT;
      for (const key of SHAPE_KEYS)
        halfShoulder += (weights[key] ?? 0) * (jointMorphs[key]?.leftUpperArm?.[0] ?? 0);
      return {
        shoulder: 2 * halfShoulder,
        chest: Math.max(...girths(CHEST_HEIGHTS)),
        waist: Math.min(...girths(WAIST_HEIGHTS)),
        hip: Math.max(...girths(HIP_HEIGHTS)),
      };
    },
  };
}

function findBody(model: Object3D): SkinnedMesh {
  const found = model.getObjectByProperty('isSkinnedMesh', true);
  if (!(found instanceof SkinnedMesh)) throw new Error('reference-body: no skinned mesh');
  return found;
}

function shaped(
  rest: Float64Array,
  morphs: readonly (readonly [ShapeKey, Float64Array])[],
  weights: ShapeWeights,
): Float64Array {
  const positions = rest.slice();
  for (const [key, moves] of morphs) {
    const weight = weights[key] ?? 0;
    if (weight !== 0) moves.forEach((move, i) => (positions[i] += weight * move));
  }
  return positions;
}

function armVertices(mesh: SkinnedMesh): boolean[] {
  const { skinIndex, skinWeight, position } = mesh.geometry.attributes;
  const isArmBone = mesh.skeleton.bones.map((bone) => ARM_BONE.test(bone.name));
  return Array.from({ length: position.count }, (_, vertex) => {
    let weight = 0;
    for (let slot = 0; slot < 4; slot++)
      if (isArmBone[skinIndex.getComponent(vertex, slot)])
        weight += skinWeight.getComponent(vertex, slot);
    return weight >= ARM_WEIGHT;
  });
}

/** An attribute's numbers, whatever form the file stores them in. */
function components(attribute: BufferAttribute | InterleavedBufferAttribute): Float64Array {
  return Float64Array.from({ length: attribute.count * 3 }, (_, i) =>
    attribute.getComponent(Math.floor(i / 3), i % 3),
  );
}
