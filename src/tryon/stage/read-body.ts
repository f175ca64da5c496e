import type { BufferAttribute, InterleavedBufferAttribute } from 'three';
import type { ShapeKey } from '../../contract/bones';
import { createBreadthModel } from '../body/breadth-model';
import { createReferenceTemplate } from '../body/reference-template';
import { READ_KEYS } from '../body/shape-estimate';
import type { BodyReference } from '../fitting';
import { plainNumbers } from '../../math/mesh/plain-numbers';
import type { PosedSkin } from './posed-skin';

/** Reads the reference body's proportions, and how its shape keys change its breadths. */
export function readBodyReference(skin: PosedSkin): BodyReference {
  const [mesh] = skin.meshes;
  const { position, skinIndex, skinWeight } = mesh.geometry.attributes;
  const isArm = skin.rig.jointNames.map((name) =>
    /Arm|Hand|Thumb|Index|Middle|Ring|Little/.test(name),
  );
  const joints = plainNumbers(skinIndex);
  const weights = plainNumbers(skinWeight);
  const shoulderMove = (key: ShapeKey) => skin.rig.jointMorphs[key]?.leftUpperArm?.[0] ?? 0;
  return {
    template: createReferenceTemplate(skin.rig.restJoints),
    breadths: createBreadthModel({
      positions: plainNumbers(position),
      morphs: READ_KEYS.map((key) => {
        const index = mesh.morphTargetDictionary?.[key];
        if (index === undefined) throw new Error(`read-body: no shape key "${key}"`);
        const morph = mesh.geometry.morphAttributes.position![index];
        return plainNumbers(morph as BufferAttribute | InterleavedBufferAttribute);
      }),
      isTrunk: (vertex) => {
        let arm = 0;
        for (let i = vertex * 4; i < vertex * 4 + 4; i++) if (isArm[joints[i]]) arm += weights[i];
        return arm < 0.3;
      },
      restJoints: skin.rig.restJoints,
      shoulderMoves: READ_KEYS.map(shoulderMove),
      shoulderMovePerUnit: shoulderMove('shoulder'),
    }),
  };
}
