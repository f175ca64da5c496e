import { Group, Mesh, type Object3D } from 'three';
import type { Scene } from '../../contract/showroom-scene';
import type { Solidity } from '../visit';
import { nameOf } from './find-nodes';

/** Meshes that behave alike, below one object. */
export interface SolidGroup {
  readonly group: Group;
  readonly solidity: Solidity;
}

/**
 * Gathers the meshes below a root by what they are to the visitor, as the scene's lists of nodes say of
 * them and of all below them. They are moved into groups at the root and stand where they stood.
 */
export function groupBySolidity(root: Object3D, nodes: Scene['nodes']): SolidGroup[] {
  const lists = {
    floor: new Set(nodes.floor),
    clear: new Set(nodes.clear),
    airy: new Set(nodes.airy),
  };
  const found: { readonly mesh: Mesh; readonly solidity: Solidity }[] = [];
  const visit = (object: Object3D, above: Solidity) => {
    const name = nameOf(object);
    const solidity: Solidity = {
      blocks: above.blocks && !lists.airy.has(name),
      hides: above.hides && !lists.clear.has(name),
      isFloor: above.isFloor || lists.floor.has(name),
    };
    if (object instanceof Mesh) found.push({ mesh: object, solidity });
    for (const child of object.children) visit(child, solidity);
  };
  visit(root, { blocks: true, hides: true, isFloor: false });

  const groups = new Map<string, SolidGroup>();
  root.updateMatrixWorld(true);
  for (const { mesh, solidity } of found) {
    const key = JSON.stringify(solidity);
    let entry = groups.get(key);
    if (!entry) {
      entry = { group: new Group(), solidity };
      groups.set(key, entry);
      root.add(entry.group);
    }
    entry.group.attach(mesh);
  }
  return [...groups.values()];
}
