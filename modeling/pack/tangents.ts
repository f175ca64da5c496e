import { Accessor, type Document, type Primitive } from '@gltf-transform/core';
import { Vector2, Vector3 } from 'three';

const _corners = [new Vector3(), new Vector3(), new Vector3()] as const;
const _uvs = [new Vector2(), new Vector2(), new Vector2()] as const;
const _edgeA = new Vector3();
const _edgeB = new Vector3();
const _tangent = new Vector3();
const _bitangent = new Vector3();
const _normal = new Vector3();

/**
 * Gives every primitive with a normal map a TANGENT from the UVs that the map uses, so that no
 * viewer has to invent one (a glTF-Validator warning) and the shader needs no derivatives.
 */
export function addTangents(document: Document): void {
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      const material = primitive.getMaterial();
      if (!material?.getNormalTexture() || primitive.getAttribute('TANGENT')) continue;
      const set = material.getNormalTextureInfo()!.getTexCoord();
      const tangent = document
        .createAccessor()
        .setType(Accessor.Type.VEC4)
        .setBuffer(primitive.getAttribute('POSITION')!.getBuffer())
        .setArray(computeTangents(primitive, `TEXCOORD_${set}`));
      primitive.setAttribute('TANGENT', tangent);
    }
  }
}

/**
 * Angle-free average of the triangles' UV axes at each vertex, made perpendicular to its normal.
 * Returns xyz = direction of growing u, w = handedness (glTF 2.0, section 3.7.2.1), 4 a vertex.
 */
export function computeTangents(primitive: Primitive, uvName: string): Float32Array {
  const position = primitive.getAttribute('POSITION')!;
  const normal = primitive.getAttribute('NORMAL')!;
  const uv = primitive.getAttribute(uvName)!;
  const indices = primitive.getIndices()!;
  const count = position.getCount();
  const tangents = new Float32Array(count * 3);
  const bitangents = new Float32Array(count * 3);
  const element: number[] = [];
  for (let t = 0; t < indices.getCount(); t += 3) {
    for (let k = 0; k < 3; k++) {
      const i = indices.getScalar(t + k);
      _corners[k]!.fromArray(position.getElement(i, element));
      _uvs[k]!.fromArray(uv.getElement(i, element));
    }
    addTriangle(
      tangents,
      bitangents,
      [0, 1, 2].map((k) => indices.getScalar(t + k)),
    );
  }
  const result = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    _normal.fromArray(normal.getElement(i, element));
    _tangent.fromArray(tangents, i * 3);
    _tangent.addScaledVector(_normal, -_normal.dot(_tangent));
    // A vertex whose triangles cancel (a mirror line, a sliver) takes any direction in its plane.
    if (_tangent.lengthSq() < 1e-16) {
      _tangent.set(1, 0, 0).addScaledVector(_normal, -_normal.x);
      if (_tangent.lengthSq() < 1e-4) _tangent.set(0, 0, 1).addScaledVector(_normal, -_normal.z);
    }
    _tangent.normalize();
    // V runs down the picture in glTF, so the bitangent of a right-handed map points against it.
    _bitangent.fromArray(bitangents, i * 3);
    const handedness = _edgeA.crossVectors(_normal, _tangent).dot(_bitangent) < 0 ? 1 : -1;
    result.set([_tangent.x, _tangent.y, _tangent.z, handedness], i * 4);
  }
  return result;
}

/** Adds the UV axes of the triangle in `_corners` and `_uvs` to its three vertices. */
function addTriangle(tangents: Float32Array, bitangents: Float32Array, vertices: number[]): void {
  _edgeA.subVectors(_corners[1], _corners[0]);
  _edgeB.subVectors(_corners[2], _corners[0]);
  const [a, b, c] = _uvs;
  const du1 = b.x - a.x;
  const dv1 = b.y - a.y;
  const du2 = c.x - a.x;
  const dv2 = c.y - a.y;
  const area = du1 * dv2 - du2 * dv1;
  if (Math.abs(area) < 1e-14) return;
  const sign = Math.sign(area);
  _tangent.copy(_edgeA).multiplyScalar(dv2).addScaledVector(_edgeB, -dv1).multiplyScalar(sign);
  _bitangent.copy(_edgeB).multiplyScalar(du1).addScaledVector(_edgeA, -du2).multiplyScalar(sign);
  for (const i of vertices) {
    for (let k = 0; k < 3; k++) {
      tangents[i * 3 + k]! += _tangent.getComponent(k);
      bitangents[i * 3 + k]! += _bitangent.getComponent(k);
    }
  }
}
