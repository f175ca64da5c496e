import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { REST } from '../../../../../src/tryon/camera/demo/motion/reference-rig';
import { loadReferenceBody } from '../../../support/reference-body';

test('motions are made for the body that lies in public/models', async () => {
  const body = await loadReferenceBody();
  for (const [part, joint] of Object.entries(REST)) {
    const central = body.getObjectByName(part);
    const bone = central ?? body.getObjectByName(`left${part}`)!;
    expect(bone.getWorldPosition(new Vector3()).distanceTo(joint), part).toBeLessThan(2e-4);
    if (central) continue;
    const right = body.getObjectByName(`right${part}`)!.getWorldPosition(new Vector3());
    expect(right.distanceTo(new Vector3(-joint.x, joint.y, joint.z)), part).toBeLessThan(2e-4);
  }
});
