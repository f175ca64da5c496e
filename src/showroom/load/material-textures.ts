import type { MeshStandardMaterial, Texture } from 'three';
import type { Scene, SceneFile } from '../../contract/showroom-scene';
import type { Assets } from './assets';
import { freeTexture, type TextureUse } from './read-texture';

/** The textures of a scene's materials: each is here once, for every part that has a material of its name. */
export interface MaterialTextures {
  /** Brings the textures of materials of these names. Rejects when one cannot be had. */
  fetch(names: Iterable<string>): Promise<void>;
  /** Gives a material the textures of its name that are here. */
  dress(material: MeshStandardMaterial): void;
  /** The material is gone. */
  forget(material: MeshStandardMaterial): void;
  /** Sharper ones for all that is dressed, one after the other. Rejects when one cannot be had. */
  sharpen(signal: AbortSignal): Promise<void>;
  /** Files of the tier that all begin with, of materials of these names, or of all. */
  filesOf(names?: ReadonlySet<string>): SceneFile[];
  readonly textures: Iterable<Texture>;
  dispose(): void;
}

type Kind = 'map' | 'normalMap' | 'ormMap';
const USES: Readonly<Record<Kind, TextureUse>> = {
  map: 'colour',
  normalMap: 'data',
  ormMap: 'data',
};
const KINDS = Object.keys(USES) as Kind[];

interface Held {
  readonly name: string;
  readonly kind: Kind;
  readonly sharper: SceneFile | undefined;
  readonly wearers: Set<MeshStandardMaterial>;
  texture: Texture;
}

export function createMaterialTextures(
  materials: Scene['materials'],
  assets: Assets,
): MaterialTextures {
  const held = new Map<string, Promise<Held>>();
  const here: Held[] = [];

  const hold = (name: string, kind: Kind): Promise<Held> | undefined => {
    const tiers = materials[name]?.[kind];
    if (!tiers) return undefined;
    const key = `${name} ${kind}`;
    const known = held.get(key);
    if (known) return known;
    const coming = assets.texture(tiers.low, USES[kind]).then((texture) => {
      const one: Held = { name, kind, sharper: tiers.high, wearers: new Set(), texture };
      here.push(one);
      return one;
    });
    held.set(key, coming);
    // Asked for again, it is tried again.
    coming.catch(() => held.delete(key));
    return coming;
  };

  return {
    async fetch(names) {
      const all = [...names].flatMap((name) => KINDS.flatMap((kind) => hold(name, kind) ?? []));
      await Promise.all(all);
    },
    dress(material) {
      for (const one of here) {
        if (one.name !== material.name) continue;
        one.wearers.add(material);
        wear(material, one);
      }
    },
    forget(material) {
      for (const { wearers } of here) wearers.delete(material);
    },
    async sharpen(signal) {
      for (const one of here) {
        if (!one.sharper || signal.aborted) continue;
        const before = one.texture;
        one.texture = await assets.texture(one.sharper, USES[one.kind]);
        for (const material of one.wearers) wear(material, one);
        freeTexture(before);
      }
    },
    filesOf: (names) =>
      Object.entries(materials)
        .filter(([name]) => names?.has(name) ?? true)
        .flatMap(([, material]) => KINDS.flatMap((kind) => material[kind]?.low ?? [])),
    get textures() {
      return here.map(({ texture }) => texture);
    },
    dispose() {
      for (const { texture } of here) freeTexture(texture);
    },
  };
}

function wear(material: MeshStandardMaterial, { kind, texture }: Held): void {
  if (kind === 'ormMap') material.aoMap = material.roughnessMap = material.metalnessMap = texture;
  else material[kind] = texture;
}
