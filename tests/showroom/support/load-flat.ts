import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Node as GltfNode, Primitive } from '@gltf-transform/core';
import { BufferAttribute, BufferGeometry, Group, Mesh, type Object3D } from 'three';
import { sceneSourceSchema, type SceneSource } from '../../../src/contract/showroom-scene';
import { groupBySolidity } from '../../../src/showroom/stage/solidity-of';
import { namedNodes } from '../../../src/showroom/stage/find-nodes';
import type { World } from '../../../src/showroom/visit';
import { createIo } from '../../../modeling/pack/io';

const FOLDER = join(import.meta.dirname, '../../../public/models/flat');

export async function readScene(): Promise<SceneSource> {
  return sceneSourceSchema.parse(JSON.parse(await readFile(join(FOLDER, 'scene.json'), 'utf8')));
}

/** A part's model as three.js has it, without its pictures. */
export async function readPart(model: string): Promise<Object3D> {
  const io = await createIo();
  const document = await io.read(join(FOLDER, model));
  const root = new Group();
  for (const node of document.getRoot().getDefaultScene()!.listChildren()) root.add(toObject(node));
  root.updateMatrixWorld(true);
  return root;
}

function toObject(node: GltfNode): Object3D {
  const object = new Group();
  object.name = node.getName();
  object.position.fromArray(node.getTranslation());
  object.quaternion.fromArray(node.getRotation());
  object.scale.fromArray(node.getScale());
  for (const primitive of node.getMesh()?.listPrimitives() ?? []) object.add(toMesh(primitive));
  for (const child of node.listChildren()) object.add(toObject(child));
  return object;
}

function toMesh(primitive: Primitive): Mesh {
  const position = primitive.getAttribute('POSITION')!;
  const geometry = new BufferGeometry();
  const { length } = position.getArray()!;
  const corners = Float32Array.from(
    { length },
    (_, i) => position.getElement(Math.floor(i / 3), [])[i % 3]!,
  );
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setIndex(Array.from(primitive.getIndices()!.getArray()!));
  return new Mesh(geometry);
}

/** Stands all parts in a world, as the stage does. @returns the doors' leaves by their nodes */
export async function standFlat(world: World, scene: SceneSource): Promise<Map<string, Object3D>> {
  const leaves = new Map<string, Object3D>();
  for (const part of scene.parts) {
    const root = await readPart(part.model);
    const whole = new Group().add(root);
    const named = namedNodes(root);
    for (const { door } of scene.passages) {
      const leaf = door && named.get(door.node);
      if (!leaf) continue;
      whole.attach(leaf);
      leaves.set(door.node, leaf);
      world.add(leaf, { blocks: true, hides: true, isFloor: false });
    }
    for (const { group, solidity } of groupBySolidity(root, scene.nodes))
      world.add(group, solidity);
  }
  return leaves;
}
