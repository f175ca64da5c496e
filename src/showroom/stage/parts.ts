import {
  Group,
  Mesh,
  Sphere,
  type Camera,
  type MeshStandardMaterial,
  type Object3D,
  type Scene as Scene3,
  type WebGLRenderer,
} from 'three';
import type { Passage, Scene, ScenePart } from '../../contract/showroom-scene';
import { boxRound } from '../../math/polygon';
import type { RoomLight } from '../light/room-light';
import type { Assets } from '../load/assets';
import type { MaterialTextures } from '../load/material-textures';
import { findPlace } from '../view-state/find-place';
import type { Solidity, World } from '../visit';
import { sortBeside, type Beside } from './beside';
import { compileShaders } from './compile-shaders';
import type { Doors } from './doors';
import { namedNodes } from './find-nodes';
import { finish } from './finish-material';
import { groupBySolidity } from './solidity-of';

/** The parts of a scene that are here, and what of them is drawn. */
export interface Parts {
  /** Loads a part and takes it into the scene once it can be drawn without a halt. Rejects if it cannot be had. */
  bring(part: ScenePart): Promise<void>;
  /** Whether all parts of a place are here. */
  isHere(place: string): boolean;
  /** Draws what can be seen in these places; the roof, and what rises beside the building, only where one stands below it. */
  show(places: ReadonlySet<string>, hasRoof: boolean): void;
  dispose(): void;
}

export interface PartsOptions {
  readonly scene: Scene;
  readonly stage: Scene3;
  readonly camera: Camera;
  readonly renderer: WebGLRenderer;
  readonly assets: Assets;
  readonly textures: MaterialTextures;
  readonly light: RoomLight;
  readonly doors: Doors;
  readonly world: World;
  /** By name, filled here. */
  readonly nodes: Map<string, Object3D>;
  /** A part's model is here, and so are the names of what it is made of. */
  readonly onMaterials: (part: ScenePart, names: ReadonlySet<string>) => void;
}

/** Something that is drawn while one of its places can be seen. */
interface Shown {
  readonly object: Object3D;
  readonly places: readonly string[];
}

const _sphere = new Sphere();

export function createParts(options: PartsOptions): Parts {
  const { scene, stage, camera, renderer, assets, textures, light, doors, world, nodes } = options;
  const here = new Set<string>();
  const shown: Shown[] = [];
  const roofs: Object3D[] = [];
  const shell = boxRound(scene.shell);
  const besides: Beside[] = [];
  const materials = new Set<MeshStandardMaterial>();
  const meshes: Mesh[] = [];
  const solid: Object3D[] = [];
  let isOver = false;

  /** The place of a mesh: of the part's places the one in whose outline its middle lies. */
  const placeOf = (mesh: Mesh, { places }: ScenePart): string => {
    mesh.geometry.computeBoundingSphere();
    const { center } = _sphere.copy(mesh.geometry.boundingSphere!).applyMatrix4(mesh.matrixWorld);
    const candidates = scene.places.filter(({ id }) => places.includes(id));
    return findPlace(candidates, center.x, center.z, places[0]!);
  };

  /** Gives every mesh the material of its name that its light and its place ask for. */
  const lightMeshes = (root: Object3D, part: ScenePart, passage?: Passage) => {
    const made = new Map<string, MeshStandardMaterial>();
    root.traverse((object) => {
      if (!(object instanceof Mesh)) return;
      const source = object.material as MeshStandardMaterial;
      const isBaked = !passage && object.geometry.hasAttribute('uv1');
      const place = placeOf(object, part);
      const key = `${source.uuid} ${place} ${isBaked}`;
      let material = made.get(key);
      if (!material) {
        material = source.clone();
        made.set(key, material);
        if (passage) light.lightDoor(material, passage);
        else if (isBaked) light.lightByMap(material, part, place);
        else light.lightByProbes(material, place, ALL_OF_IT);
        textures.dress(material);
        finish(material);
      }
      object.material = material;
      meshes.push(object);
    });
    for (const material of made.values()) materials.add(material);
  };
  const addToWorld = (root: Object3D, solidity: Solidity) => {
    world.add(root, solidity);
    solid.push(root);
  };

  return {
    async bring(part) {
      const [gltf] = await Promise.all([assets.model(part.model), light.fetch(part)]);
      const names = namesOf(gltf.scene);
      options.onMaterials(part, names);
      await textures.fetch(names);
      if (isOver) return;

      const root = gltf.scene;
      const whole = new Group().add(root);
      const named = namedNodes(root);
      root.updateMatrixWorld(true);
      const leaves = scene.passages.flatMap((passage) => {
        const leaf = passage.door && named.get(passage.door.node);
        return leaf ? [{ passage, leaf }] : [];
      });
      for (const { leaf, passage } of leaves) {
        // It moves, so it is no part of what stands.
        whole.attach(leaf);
        lightMeshes(leaf, part, passage);
      }
      lightMeshes(root, part);
      root.traverse((object) => {
        const beside = object instanceof Mesh && sortBeside(object, shell);
        if (beside) besides.push(beside);
      });
      const ceiling = scene.nodes.roof.flatMap((name) => meshesBelow(named.get(name)));
      const groups = groupBySolidity(root, scene.nodes);
      await compileShaders(renderer, whole, camera, stage);
      if (isOver) return;

      for (const { leaf, passage } of leaves) {
        shown.push({ object: leaf, places: passage.between.filter((place) => place !== null) });
        const hides = !scene.nodes.clear.includes(passage.door!.node);
        addToWorld(leaf, { blocks: true, hides, isFloor: false });
        doors.add(passage, leaf);
      }
      shown.push({ object: root, places: part.places });
      for (const { group, solidity } of groups) addToWorld(group, solidity);
      roofs.push(...ceiling);
      for (const object of [...whole.children]) {
        object.visible = false;
        stage.add(object);
        still(object);
      }
      for (const [name, object] of named) if (!nodes.has(name)) nodes.set(name, object);
      here.add(part.id);
    },
    isHere: (place) =>
      scene.parts.every(
        (part) => !part.places.includes(place) || (here.has(part.id) && light.isLit(part)),
      ),
    show(places, hasRoof) {
      for (const each of shown) each.object.visible = isAnyIn(each.places, places);
      for (const roof of roofs) roof.visible = hasRoof;
      for (const beside of besides) beside.show(hasRoof);
    },
    dispose() {
      isOver = true;
      nodes.clear();
      for (const root of solid) world.remove(root);
      for (const { object } of shown) object.removeFromParent();
      for (const mesh of meshes) mesh.geometry.dispose();
      for (const material of materials) {
        light.forget(material);
        textures.forget(material);
        material.dispose();
      }
    },
  };
}

const ALL_OF_IT = { shown: { value: { x: 0, y: 1 } } };

function isAnyIn(places: readonly string[], seen: ReadonlySet<string>): boolean {
  for (const place of places) if (seen.has(place)) return true;
  return false;
}

/** It stands where it stands: its matrices are not reckoned again each frame. */
function still(root: Object3D): void {
  root.updateMatrixWorld(true);
  root.traverse((object) => {
    object.matrixAutoUpdate = false;
  });
}

function meshesBelow(root: Object3D | undefined): Mesh[] {
  const meshes: Mesh[] = [];
  root?.traverse((object) => object instanceof Mesh && meshes.push(object));
  return meshes;
}

function namesOf(root: Object3D): Set<string> {
  const names = new Set<string>();
  root.traverse((object) => {
    if (object instanceof Mesh) names.add((object.material as MeshStandardMaterial).name);
  });
  return names;
}
