import { Quaternion, SkinnedMesh, Vector3, type Bone, type Object3D } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { POSE_BONES, type ShapeKey, type ShapeWeights } from '../../../contract/bones';
import { createClipFrame, sampleClip, type MotionClip } from './clip';
import { VRM_BONES } from './vrm-bone';

/** A dressed body that takes any shape and moves through clips: a skinned model and its true joints. */
export interface Shopper {
  /** Stands at its own origin, feet on y = 0, facing +z. */
  readonly root: Object3D;
  /** `scale` is of the reference body's 1.70 m. */
  setShape(weights: ShapeWeights, scale: number): void;
  pose(clip: MotionClip, seconds: number): void;
  /** 19 × 3: writes where each of {@link POSE_BONES} is, world space, metres. */
  joints(out: Float64Array): void;
  /** 19 × 4: writes how each of {@link POSE_BONES} has turned from the model's rest, world space. */
  rotations(out: Float64Array): void;
}

/** How a model's rest joints move, metres of its rest pose, for one unit of a shape key. */
type JointMorphs = Partial<Record<ShapeKey, Record<string, readonly [number, number, number]>>>;

/**
 * Makes a shopper of a loaded model, whose scene it takes over: meshes skinned to VRM bones that
 * have no rotation at rest. The scene's extras `baked` name the shape that the file shows at
 * weight 0, `jointMorphs` how shape keys carry the joints.
 *
 * @throws when the model lacks a bone that shoppers are judged by.
 */
export function createShopper(gltf: Pick<GLTF, 'scene'>): Shopper {
  const root = gltf.scene;
  const baked: ShapeWeights = root.userData.baked ?? {};
  const jointMorphs: JointMorphs = root.userData.jointMorphs ?? {};
  const skins: SkinnedMesh[] = [];
  root.traverse((object) => {
    if (!(object instanceof SkinnedMesh)) return;
    // Bounds at rest say nothing about where a pose carries the mesh.
    object.frustumCulled = false;
    skins.push(object);
  });
  const bones = new Map<string, Bone>();
  for (const { skeleton } of skins) for (const bone of skeleton.bones) bones.set(bone.name, bone);
  const judged = POSE_BONES.map((name) => {
    const bone = bones.get(name);
    if (!bone) throw new Error(`demo/shopper: the model has no bone ${name}`);
    return bone;
  });
  const [hips] = judged;
  const movable = VRM_BONES.map((name) => bones.get(name));
  const restPositions = new Map([...bones].map(([name, bone]) => [name, bone.position.clone()]));
  const restInverses = skins.map(({ skeleton }) =>
    skeleton.boneInverses.map((inverse) => inverse.clone()),
  );
  const frame = createClipFrame();

  return {
    root,

    setShape(weights, scale) {
      const change = (key: ShapeKey) => (weights[key] ?? 0) - (baked[key] ?? 0);
      for (const skin of skins)
        for (const key in skin.morphTargetDictionary)
          skin.morphTargetInfluences![skin.morphTargetDictionary[key]] = change(key as ShapeKey);

      const moved = (bone: Object3D | null): Vector3 => {
        const sum = new Vector3();
        for (const key in jointMorphs) {
          const move = bone && jointMorphs[key as ShapeKey]?.[bone.name];
          if (move) sum.addScaledVector(_move.fromArray(move), change(key as ShapeKey));
        }
        return sum;
      };
      for (const [name, bone] of bones)
        bone.position.copy(restPositions.get(name)!).add(moved(bone)).sub(moved(bone.parent));
      skins.forEach(({ skeleton }, skin) =>
        skeleton.bones.forEach((bone, i) => {
          // Joints do not turn at rest, so their inverses move the opposite way.
          const back = moved(bone).negate();
          skeleton.boneInverses[i]
            .makeTranslation(back.x, back.y, back.z)
            .multiply(restInverses[skin][i]);
        }),
      );
      root.scale.setScalar(scale);
    },

    pose(clip, seconds) {
      sampleClip(clip, seconds, frame);
      for (let bone = 0; bone < movable.length; bone++)
        movable[bone]?.quaternion.fromArray(frame.rotations, bone * 4);
      hips.position.fromArray(frame.root);
      root.updateMatrixWorld(true);
    },

    joints(out) {
      for (let bone = 0; bone < judged.length; bone++)
        _position.setFromMatrixPosition(judged[bone].matrixWorld).toArray(out, bone * 3);
    },

    rotations(out) {
      for (let bone = 0; bone < judged.length; bone++)
        judged[bone].getWorldQuaternion(_rotation).toArray(out, bone * 4);
    },
  };
}

const _move = new Vector3();
const _position = new Vector3();
const _rotation = new Quaternion();
