import type { Object3D } from 'three';

/** A node's name as its file has it; three takes dots and spaces out of its own. */
export const nameOf = (object: Object3D): string =>
  (object.userData['name'] as string | undefined) ?? object.name;

/** Every named object below a root, by its file's name; of two of one name the first. */
export function namedNodes(root: Object3D): Map<string, Object3D> {
  const nodes = new Map<string, Object3D>();
  root.traverse((object) => {
    const name = nameOf(object);
    if (name && !nodes.has(name)) nodes.set(name, object);
  });
  return nodes;
}
