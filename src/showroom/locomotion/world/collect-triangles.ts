import { Matrix4, Quaternion, Vector3, type InstancedMesh, type Mesh, type Object3D } from 'three';

const ONE = new Vector3(1, 1, 1);
const _position = new Vector3();
const _turn = new Quaternion();
const _scale = new Vector3();
const _toBody = new Matrix4();
const _instance = new Matrix4();
const _corner = new Vector3();

/** Place and turn of an object without its scale; its `matrixWorld` must be up to date. */
export function rigidMatrix(root: Object3D, out: Matrix4): Matrix4 {
  root.matrixWorld.decompose(_position, _turn, _scale);
  return out.compose(_position, _turn, ONE);
}

/** Where a mesh stands in a space that `rigid` leads out of. */
export function readStand(mesh: Mesh, rigid: Matrix4, out: Matrix4): Matrix4 {
  return out.copy(rigid).invert().multiply(mesh.matrixWorld);
}

/** Meshes below a root that are its own: not below another root, and not bent by bones. */
export function listMeshes(root: Object3D, isOtherRoot: (object: Object3D) => boolean): Mesh[] {
  const meshes: Mesh[] = [];
  const walk = (object: Object3D) => {
    if (object !== root && isOtherRoot(object)) return;
    if ('isMesh' in object && !('isSkinnedMesh' in object)) meshes.push(object as Mesh);
    for (const child of object.children) walk(child);
  };
  walk(root);
  return meshes;
}

/** Triangles of meshes: nine numbers each, and which mesh each is of. */
export interface Triangles {
  readonly corners: Float32Array;
  readonly owners: Uint16Array;
}

/** All triangles of meshes, in the space that `rigid` leads out of. */
export function collectTriangles(meshes: readonly Mesh[], rigid: Matrix4): Triangles {
  const count = (mesh: Mesh) => countCorners(mesh) * countInstances(mesh);
  const corners = new Float32Array(meshes.reduce((sum, mesh) => sum + 3 * count(mesh), 0));
  const owners = new Uint16Array(corners.length / 9);
  let at = 0;
  for (const [owner, mesh] of meshes.entries()) {
    for (let i = 0; i < countInstances(mesh); i++) {
      readStand(mesh, rigid, _toBody);
      if (isInstanced(mesh)) {
        mesh.getMatrixAt(i, _instance);
        _toBody.multiply(_instance);
      }
      writeCorners(mesh, corners, at);
      const next = at + 3 * countCorners(mesh);
      owners.fill(owner, at / 9, next / 9);
      at = next;
    }
  }
  return { corners, owners };
}

const isInstanced = (mesh: Mesh): mesh is InstancedMesh => 'isInstancedMesh' in mesh;
const countInstances = (mesh: Mesh) => (isInstanced(mesh) ? mesh.count : 1);

function countCorners({ geometry }: Mesh): number {
  const corners = geometry.index?.count ?? geometry.attributes['position']?.count ?? 0;
  return corners - (corners % 3);
}

function writeCorners(mesh: Mesh, corners: Float32Array, at: number): void {
  const { index, attributes } = mesh.geometry;
  const positions = attributes['position'];
  const count = countCorners(mesh);
  for (let i = 0; i < count; i++) {
    _corner.fromBufferAttribute(positions, index ? index.getX(i) : i).applyMatrix4(_toBody);
    _corner.toArray(corners, at + 3 * i);
  }
}
