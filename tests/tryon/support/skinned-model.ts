import {
  Bone,
  BufferAttribute,
  BufferGeometry,
  Float32BufferAttribute,
  Group,
  MeshStandardMaterial,
  Skeleton,
  SkinnedMesh,
  Vector3,
} from 'three';
import { BONE, POSE_BONES, POSE_BONE_PARENTS, type PoseBone } from '../../../src/contract/bones';

/** A vertex that hangs on one bone alone, this far from the bone's joint at rest, metres. */
export interface SkinPoint {
  readonly bone: PoseBone;
  readonly offset?: readonly [x: number, y: number, z: number];
}

export interface SkinnedModelOptions {
  /** 19 × 3. */
  readonly restJoints: Float64Array;
  /** The vertices; one on each joint unless told. */
  readonly points?: readonly SkinPoint[];
  /** Three vertices a triangle. */
  readonly index?: readonly number[];
  /** How each morph moves every vertex, metres. */
  readonly morphs?: Readonly<Record<string, readonly [x: number, y: number, z: number]>>;
}

const ON_JOINTS: readonly SkinPoint[] = POSE_BONES.map((bone) => ({ bone }));

/** A model as a loader gives it: a group with bones, one joint under the other, and one mesh. */
export function createSkinnedModel(options: SkinnedModelOptions): {
  readonly root: Group;
  readonly mesh: SkinnedMesh;
} {
  const { restJoints, points = ON_JOINTS, index, morphs = {} } = options;
  const jointAt = (bone: number) => new Vector3().fromArray(restJoints, bone * 3);
  const bones = POSE_BONES.map((name) => Object.assign(new Bone(), { name }));
  const root = new Group();
  bones.forEach((bone, i) => {
    const parent = POSE_BONE_PARENTS[i];
    bone.position.copy(jointAt(i));
    if (parent >= 0) bone.position.sub(jointAt(parent));
    (parent < 0 ? root : bones[parent]).add(bone);
  });
  root.updateMatrixWorld(true);

  const geometry = new BufferGeometry();
  const places = points.map(({ bone, offset = [0, 0, 0] }) =>
    jointAt(BONE[bone]).add(new Vector3(...offset)),
  );
  geometry.setAttribute(
    'position',
    new Float32BufferAttribute(
      places.flatMap((place) => place.toArray()),
      3,
    ),
  );
  geometry.setAttribute(
    'skinIndex',
    new BufferAttribute(Uint8Array.from(points.flatMap(({ bone }) => [BONE[bone], 0, 0, 0])), 4),
  );
  geometry.setAttribute(
    'skinWeight',
    new Float32BufferAttribute(
      points.flatMap(() => [1, 0, 0, 0]),
      4,
    ),
  );
  geometry.setIndex([...(index ?? points.keys())]);
  geometry.morphTargetsRelative = true;
  geometry.morphAttributes.position = Object.values(morphs).map(
    (move) =>
      new Float32BufferAttribute(
        points.flatMap(() => move),
        3,
      ),
  );
  const mesh = new SkinnedMesh(geometry, new MeshStandardMaterial());
  mesh.morphTargetInfluences = Object.keys(morphs).map(() => 0);
  mesh.morphTargetDictionary = Object.fromEntries(Object.keys(morphs).map((key, i) => [key, i]));
  mesh.bind(new Skeleton(bones));
  root.add(mesh);
  return { root, mesh };
}
