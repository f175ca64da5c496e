/**
 * The truth of a filmed frame: the same garment on the shopper's own pose and shape, hidden by the
 * shopper's own body. Knows nothing of the product's fit, garment or occlusion code (lint holds it).
 */
import {
  BufferAttribute,
  DoubleSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  Object3D,
  Quaternion,
  SkinnedMesh,
  Vector3,
} from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { coveredTriangles } from '../../../src/math/mesh/coverage';
import type { BodyShape } from '../../../src/tryon/camera/demo/body-shape';
import type { MotionClip } from '../../../src/tryon/camera/demo/clip';
import { createShopper } from '../../../src/tryon/camera/demo/shopper';
import { plainNumbers } from '../../../src/math/mesh/plain-numbers';

/** A garment may hide the body's faces under it, this far or more from its openings. */
const OPENING_MARGIN_M = 0.02;

export interface Truth {
  readonly root: Group;
  readonly garmentMeshes: readonly SkinnedMesh[];
  /** The body (less what the garment covers) and the hair: what hides the garment. */
  readonly hiding: readonly Mesh[];
  /** Forearms and hands, for themselves. */
  readonly limbs: readonly Mesh[];
  setBody(shape: BodyShape): void;
  pose(clip: MotionClip, seconds: number): void;
  /** 19 × 3 world-space joints. */
  joints(out: Float64Array): void;
  /** World rotation of a bone, from the reference body's rest. */
  rotation(bone: string, out: Quaternion): Quaternion;
}

export function createTruth(models: {
  readonly garment: GLTF;
  readonly body: GLTF;
  readonly woman: GLTF;
  readonly man: GLTF;
}): Truth {
  const root = new Group();
  const garment = createShopper(models.garment);
  const body = createShopper(models.body);
  const heads = { female: createShopper(models.woman), male: createShopper(models.man) };
  const garmentMeshes = skinnedMeshes(garment.root);
  const [bodyMesh] = skinnedMeshes(body.root);
  const covered = coverOf(bodyMesh, garmentMeshes);
  const limb = limbMesh(bodyMesh);
  leaveOut(bodyMesh, covered);
  bodyMesh.parent!.add(limb);
  for (const head of Object.values(heads)) {
    for (const mesh of skinnedMeshes(head.root)) mesh.visible = mesh.name === 'hair';
    root.add(head.root);
  }
  root.add(garment.root, body.root);
  const figures = [garment, body, heads.female, heads.male];
  const hair = Object.values(heads).flatMap(({ root: head }) =>
    skinnedMeshes(head).filter((mesh) => mesh.name === 'hair'),
  );
  const poseMorphs = createPoseMorphs(models.garment, garmentMeshes);

  return {
    root,
    garmentMeshes,
    hiding: [bodyMesh, ...hair],
    limbs: [limb],
    setBody({ weights, scale, sex }) {
      for (const figure of figures) figure.setShape(weights, scale);
      heads.female.root.visible = sex === 'female';
      heads.male.root.visible = sex === 'male';
    },
    pose(clip, seconds) {
      for (const figure of figures) figure.pose(clip, seconds);
      poseMorphs();
    },
    joints: (out) => body.joints(out),
    rotation: (bone, out) => body.root.getObjectByName(bone)!.getWorldQuaternion(out),
  };
}

function skinnedMeshes(root: Object3D): SkinnedMesh[] {
  const meshes: SkinnedMesh[] = [];
  root.traverse((object) => {
    if (object instanceof SkinnedMesh) meshes.push(object);
  });
  return meshes;
}

const numbers = ({ geometry }: Mesh, name: string) => plainNumbers(geometry.getAttribute(name));

function coverOf(body: Mesh, garments: readonly Mesh[]): Uint8Array {
  const index = body.geometry.index!.array;
  const flags = new Uint8Array(index.length / 3);
  for (const garment of garments) {
    const cloth = { positions: numbers(garment, 'position'), index: garment.geometry.index!.array };
    const covered = coveredTriangles(
      { positions: numbers(body, 'position'), index },
      numbers(body, 'normal'),
      cloth,
      OPENING_MARGIN_M,
    );
    covered.forEach((flag, triangle) => (flags[triangle] |= flag));
  }
  return flags;
}

function leaveOut(mesh: Mesh, covered: Uint8Array): void {
  const { array } = mesh.geometry.index!;
  const kept: number[] = [];
  covered.forEach((flag, triangle) => {
    if (!flag) kept.push(...array.subarray(triangle * 3, triangle * 3 + 3));
  });
  mesh.geometry.setIndex(kept);
}

/** A mesh of the forearms and hands alone, posed with the body. */
function limbMesh(body: SkinnedMesh): SkinnedMesh {
  const isLimb = body.skeleton.bones.map(({ name }) =>
    /LowerArm|Hand|Thumb|Index|Middle|Ring|Little/.test(name),
  );
  const joints = numbers(body, 'skinIndex');
  const weights = numbers(body, 'skinWeight');
  const index = body.geometry.index!.array;
  const kept: number[] = [];
  for (let corner = 0; corner < index.length; corner += 3) {
    const at = index[corner] * 4;
    let share = 0;
    for (let i = at; i < at + 4; i++) if (isLimb[joints[i]]) share += weights[i];
    if (share > 0.5) kept.push(index[corner], index[corner + 1], index[corner + 2]);
  }
  const geometry = body.geometry.clone();
  geometry.setIndex(new BufferAttribute(Uint32Array.from(kept), 1));
  const mesh = new SkinnedMesh(geometry, new MeshBasicMaterial({ side: DoubleSide }));
  mesh.morphTargetDictionary = body.morphTargetDictionary;
  mesh.morphTargetInfluences = body.morphTargetInfluences;
  mesh.bind(body.skeleton, body.bindMatrix);
  mesh.frustumCulled = false;
  return mesh;
}

interface Driver {
  readonly bone: string;
  readonly axis: readonly [number, number, number];
  readonly fromDeg: number;
  readonly toDeg: number;
}

/** The garment's own rule for its pose morphs (extras), from three's local bone rotations. */
function createPoseMorphs(gltf: GLTF, meshes: readonly SkinnedMesh[]): () => void {
  const rules: readonly { morph: string; drivers: readonly Driver[] }[] =
    gltf.scene.userData.poseMorphs ?? [];
  const axis = new Vector3();
  const shareOf = ({ bone, axis: along, fromDeg, toDeg }: Driver): number => {
    const q = meshes[0].skeleton.getBoneByName(bone)!.quaternion;
    const angle = 2 * Math.acos(Math.min(1, Math.abs(q.w)));
    axis.set(q.x, q.y, q.z).multiplyScalar(q.w < 0 ? -1 : 1);
    if (axis.lengthSq() < 1e-18) return 0;
    const degrees = (angle * axis.normalize().dot(new Vector3(...along)) * 180) / Math.PI;
    return Math.min(1, Math.max(0, (degrees - fromDeg) / (toDeg - fromDeg)));
  };
  return () => {
    for (const { morph, drivers } of rules) {
      const weight = drivers.reduce((product, driver) => product * shareOf(driver), 1);
      for (const mesh of meshes) {
        const index = mesh.morphTargetDictionary?.[morph];
        if (index !== undefined) mesh.morphTargetInfluences![index] = weight;
      }
    }
  };
}
