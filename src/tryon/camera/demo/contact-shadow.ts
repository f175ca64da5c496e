import {
  CircleGeometry,
  Color,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshBasicMaterial,
} from 'three';
import { BONE } from '../../../contract/bones';

/** Soft dark patches on the floor under the body and under each foot. */
export interface ContactShadow {
  readonly root: Group;
  /** `joints`: 19 × 3, world space, metres. */
  update(joints: Float64Array): void;
}

const BODY = { radius: 0.42, opacity: 0.3 };
const FOOT = { radius: 0.2, opacity: 0.42 };

export function createContactShadow(): ContactShadow {
  const root = new Group();
  const body = patch(BODY.radius, BODY.opacity, 1);
  const feet = [BONE.leftFoot, BONE.rightFoot].map((bone) => ({
    bone,
    mesh: patch(FOOT.radius, FOOT.opacity, 2),
  }));
  root.add(body, ...feet.map(({ mesh }) => mesh));
  const lay = (mesh: Mesh, joints: Float64Array, bone: number) =>
    mesh.position.set(joints[bone * 3], mesh.position.y, joints[bone * 3 + 2]);
  return {
    root,
    update(joints) {
      lay(body, joints, BONE.hips);
      for (const { bone, mesh } of feet) lay(mesh, joints, bone);
    },
  };
}

/** A disc that fades out to its edge. */
function patch(radius: number, opacity: number, layer: number): Mesh {
  const geometry = new CircleGeometry(radius, 24).rotateX(-Math.PI / 2);
  const fade = Array.from({ length: geometry.attributes.position.count }, (_, i) => {
    const { r, g, b } = new Color(0x1c140c);
    return [r, g, b, i === 0 ? opacity : 0];
  });
  geometry.setAttribute('color', new Float32BufferAttribute(fade.flat(), 4));
  const material = new MeshBasicMaterial({
    vertexColors: true,
    transparent: true,
    depthWrite: false,
  });
  const mesh = new Mesh(geometry, material);
  mesh.position.y = 0.002 * layer;
  mesh.renderOrder = layer;
  return mesh;
}
