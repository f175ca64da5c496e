import {
  Color,
  PMREMGenerator,
  Scene,
  Vector3,
  type MeshStandardMaterial,
  type Texture,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import type { ScenePlace } from '../../contract/showroom-scene';

/** What rooms mirror: a cube that is taken in each of them, as it stands and is lit. */
export interface Reflections {
  /** The material mirrors that place from now on. */
  add(place: string, material: MeshStandardMaterial): void;
  /** It mirrors nothing any more. */
  remove(material: MeshStandardMaterial): void;
  /** Takes a place's cube anew; the scene must show what is to be mirrored. */
  take(place: ScenePlace, scene: Scene): void;
  /** What has been taken of other places than these is freed; returns those. */
  keepOnly(places: ReadonlySet<string>): readonly string[];
  readonly textures: Iterable<Texture>;
  /** The graphics were lost: all is to be taken anew. */
  restore(): void;
  dispose(): void;
}

/** Of a cube's face, px: what is smooth shows forms and no details. */
const SIZE_PX = 256;
const NEAR_M = 0.05;
const FAR_M = 200;

export function createReflections(renderer: WebGLRenderer): Reflections {
  let generator = new PMREMGenerator(renderer);
  const placeOf = new Map<MeshStandardMaterial, string>();
  const cubes = new Map<string, WebGLRenderTarget>();
  const at = new Vector3();
  // Of the same size as all others, so that materials keep their shader when the first cube is taken.
  let nothing = takeNothing(generator);

  const textureOf = (place: string) => (cubes.get(place) ?? nothing).texture;
  const give = (place: string) => {
    for (const [material, where] of placeOf) {
      if (where === place) material.envMap = textureOf(place);
    }
  };
  const put = (place: string, cube: WebGLRenderTarget | null) => {
    const before = cubes.get(place);
    if (cube) cubes.set(place, cube);
    else cubes.delete(place);
    give(place);
    before?.dispose();
  };

  return {
    add(place, material) {
      placeOf.set(material, place);
      material.envMap = textureOf(place);
    },
    remove(material) {
      placeOf.delete(material);
      material.envMap = null;
    },
    take({ id, reflection }, scene) {
      at.set(...reflection.at);
      put(id, generator.fromScene(scene, 0, NEAR_M, FAR_M, { size: SIZE_PX, position: at }));
    },
    keepOnly(places) {
      const others = [...cubes.keys()].filter((place) => !places.has(place));
      for (const place of others) put(place, null);
      return others;
    },
    get textures() {
      return [nothing, ...cubes.values()].map(({ texture }) => texture);
    },
    restore() {
      // What was taken went with the graphics: there is nothing to free.
      cubes.clear();
      generator = new PMREMGenerator(renderer);
      nothing = takeNothing(generator);
      for (const place of new Set(placeOf.values())) give(place);
    },
    dispose() {
      for (const cube of cubes.values()) cube.dispose();
      nothing.dispose();
      generator.dispose();
    },
  };
}

function takeNothing(generator: PMREMGenerator): WebGLRenderTarget {
  const empty = new Scene();
  empty.background = new Color(0);
  return generator.fromScene(empty, 0, NEAR_M, FAR_M, { size: SIZE_PX });
}
