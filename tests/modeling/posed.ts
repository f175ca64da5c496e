import type { Document, Mesh, Primitive } from '@gltf-transform/core';
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { GarmentExtras } from '../../modeling/dress/garment.ts';

/** Degrees about the model's x axis, by bone; forward is negative for thighs. */
export type Bend = Readonly<Record<string, number>>;

/** A bone's way from rest to the pose; joints rest without rotation, so turns are about model axes. */
function poseMatrices(document: Document, bend: Bend): Matrix4[] {
  const joints = document.getRoot().listSkins()[0]!.listJoints();
  const world = new Map<unknown, Matrix4>();
  return joints.map((joint) => {
    const turn = ((bend[joint.getName()] ?? 0) * Math.PI) / 180;
    const local = new Matrix4().compose(
      new Vector3(...joint.getTranslation()),
      new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), turn),
      new Vector3(1, 1, 1),
    );
    const parent = world.get(joint.getParentNode());
    const here = parent ? parent.clone().multiply(local) : local;
    world.set(joint, here);
    const [x, y, z] = joint.getWorldTranslation();
    return here.clone().multiply(new Matrix4().makeTranslation(-x, -y, -z));
  });
}

/** What each pose morph of a garment weighs in a pose, as its extras say. */
function morphWeights(document: Document, bend: Bend): Map<string, number> {
  const { poseMorphs } = document
    .getRoot()
    .listScenes()[0]!
    .getExtras() as unknown as Partial<GarmentExtras>;
  return new Map(
    (poseMorphs ?? []).map(({ morph, drivers }) => [
      morph,
      drivers.reduce((product, { bone, axis, fromDeg, toDeg }) => {
        const degrees = (bend[bone] ?? 0) * axis[0];
        return product * Math.min(1, Math.max(0, (degrees - fromDeg) / (toDeg - fromDeg)));
      }, 1),
    ]),
  );
}

/** Vertices of a primitive in a pose, with its pose morphs; metres, three numbers each. */
export function posedVertices(
  document: Document,
  mesh: Mesh,
  primitive: Primitive,
  bend: Bend,
): Float32Array {
  const names = (mesh.getExtras().targetNames ?? []) as string[];
  const weights = morphWeights(document, bend);
  const rest = Float32Array.from(primitive.getAttribute('POSITION')!.getArray()!);
  primitive.listTargets().forEach((target, i) => {
    const weight = weights.get(names[i]!) ?? 0;
    if (weight === 0) return;
    const move = target.getAttribute('POSITION')!.getArray()!;
    for (let k = 0; k < rest.length; k++) rest[k]! += weight * move[k]!;
  });
  const bones = poseMatrices(document, bend);
  const [joints, shares] = ['JOINTS_0', 'WEIGHTS_0'].map((name) => primitive.getAttribute(name)!);
  const [from, to, sum] = [new Vector3(), new Vector3(), new Vector3()];
  for (let v = 0; v < joints!.getCount(); v++) {
    from.fromArray(rest, v * 3);
    sum.set(0, 0, 0);
    const bone = joints!.getElement(v, []);
    shares!.getElement(v, []).forEach((share, k) => {
      if (share > 0) sum.addScaledVector(to.copy(from).applyMatrix4(bones[bone[k]!]!), share);
    });
    sum.toArray(rest, v * 3);
  }
  return rest;
}
