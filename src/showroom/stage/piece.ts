import {
  Box3,
  Group,
  Mesh,
  Vector2,
  type Camera,
  type MeshPhysicalMaterial,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { createGroundShadow } from '../../scene/ground-shadow';
import { createVariants } from '../../scene/variants';
import type { RoomLight } from '../light/room-light';
import { compileShaders } from './compile-shaders';
import { finish } from './finish-material';

/** A piece of the shop in a room: lit by the room's probes, with a shadow of its own below it. */
export interface RoomPiece {
  /** Stands on its slot's node. */
  readonly object: Group;
  /** What one bumps into. */
  readonly body: GLTF['scene'];
  /** Gives it a colourway, once it can be drawn without a halt; an unknown name changes nothing. */
  select(variant: string): Promise<void>;
  /**
   * How much of it is there.
   * @param from of a fine grid of dots, 0 to 1, those from here …
   * @param to … to here are drawn
   */
  show(from: number, to: number): void;
  /** Draws its shadow, at first and when the graphics were lost. */
  drawShadow(): void;
  /** Where its shadow falls: over its node, metres. */
  setGround(lift: number): void;
  /** Round it as it stands, in its own space. */
  readonly footprint: Box3;
  readonly textures: Iterable<Texture>;
  dispose(): void;
}

export interface RoomPieceOptions {
  readonly renderer: WebGLRenderer;
  readonly camera: Camera;
  readonly stage: Scene;
  readonly light: RoomLight;
  readonly place: string;
}

/** Over the floor, so that both are not in one plane, metres. */
const CLEAR_OF_FLOOR = 0.002;

export function createRoomPiece(gltf: GLTF, options: RoomPieceOptions): RoomPiece {
  const { renderer, camera, stage, light, place } = options;
  const body = gltf.scene;
  const meshes: Mesh[] = [];
  body.traverse((object) => object instanceof Mesh && meshes.push(object));
  body.updateMatrixWorld(true);
  const box = new Box3().setFromObject(body, true);
  const variants = createVariants(gltf, meshes);
  const shadow = createGroundShadow({ root: body, box, hang: false, onto: 'floor' });
  const object = new Group().add(body, shadow.object);
  const shown = { value: new Vector2(0, 0) };
  const lit = new Set<MeshPhysicalMaterial>();

  const lightMeshes = () => {
    for (const mesh of meshes) {
      const material = mesh.material as MeshPhysicalMaterial;
      if (lit.has(material)) continue;
      lit.add(material);
      // What lies behind is not drawn a second time for it.
      if (material.transmission > 0) material.transmission = 0;
      light.lightByProbes(material, place, { shown });
      finish(material);
      material.needsUpdate = true;
    }
  };

  return {
    object,
    body,
    footprint: box,
    async select(variant) {
      await variants.select(variant);
      lightMeshes();
      for (const texture of texturesOf(lit)) renderer.initTexture(texture);
      await compileShaders(renderer, object, camera, stage);
    },
    show(from, to) {
      shown.value.set(from, to);
      shadow.fade(to - from);
    },
    drawShadow: () => shadow.draw(renderer),
    setGround(lift) {
      shadow.object.position.y = lift + CLEAR_OF_FLOOR;
    },
    get textures() {
      return texturesOf(lit);
    },
    dispose() {
      for (const material of lit) light.forget(material);
      variants.dispose();
      shadow.dispose();
      for (const mesh of meshes) mesh.geometry.dispose();
      object.removeFromParent();
    },
  };
}

function texturesOf(materials: Iterable<MeshPhysicalMaterial>): Set<Texture> {
  const textures = new Set<Texture>();
  for (const material of materials) {
    for (const [key, value] of Object.entries(material)) {
      // What it mirrors is the room's.
      if (key !== 'envMap' && (value as Texture | null)?.isTexture) textures.add(value as Texture);
    }
  }
  return textures;
}
