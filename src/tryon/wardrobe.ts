import { failure, success, type Outcome } from '../contract/tryon-error';
import { loadModel } from '../scene/load-model';
import { loadOnce, type LoadedOnce } from './load-once';
import { createWornGarment, type WornGarment } from './stage/worn-garment';
import type { Look } from './store';

/** Which side of the comparing line a garment hangs on: each side has its own, in its own colour. */
export type Side = 'worn' | 'other';

/** Garments that were loaded, ready to be worn. */
export interface Wardrobe {
  /** The garment in its colour, loaded if need be. Fails with `model_unreachable`. */
  get(look: Look, side: Side): Promise<Outcome<WornGarment>>;
  /** Begins to load a garment that may be wanted soon. */
  prepare(garment: string): void;
  /** Lets go of what was not asked for lately. To be called once the last asked for is worn. */
  tidy(): void;
  dispose(): void;
}

/** Garments kept at a time: each holds about 20 MB of textures on the GPU. */
const KEPT = 4;

/**
 * `urls`: each garment's model, by the garment's id. `prepare` does with a loaded garment what putting
 * it on would have to wait for.
 */
export function createWardrobe(
  urls: Readonly<Record<string, string>>,
  prepare: (garment: WornGarment) => Promise<void>,
): Wardrobe {
  /** In the order in which they were last asked for. */
  const hangers = new Map<string, LoadedOnce<WornGarment>>();

  function hangerOf(garment: string, side: Side): LoadedOnce<WornGarment> {
    const key = keyOf(garment, side);
    const hanger =
      hangers.get(key) ??
      loadOnce(
        async () => {
          const loaded = await loadGarment(urls[garment]);
          if (loaded.ok) await prepare(loaded.value);
          return loaded;
        },
        (loaded) => loaded.dispose(),
      );
    hangers.delete(key);
    hangers.set(key, hanger);
    return hanger;
  }

  return {
    async get({ garment, variant }, side) {
      const loaded = await hangerOf(garment, side).get();
      if (loaded.ok) await loaded.value.setVariant(variant);
      return loaded;
    },
    prepare(garment) {
      if (!hangers.has(keyOf(garment, 'worn'))) void hangerOf(garment, 'worn').get();
    },
    tidy() {
      for (const [key, hanger] of hangers) {
        if (hangers.size <= KEPT) return;
        hanger.drop();
        hangers.delete(key);
      }
    },
    dispose() {
      for (const hanger of hangers.values()) hanger.drop();
      hangers.clear();
    },
  };
}

const keyOf = (garment: string, side: Side) => `${side} ${garment}`;

async function loadGarment(url: string): Promise<Outcome<WornGarment>> {
  const model = await loadModel(url).catch(() => null);
  return model ? success(createWornGarment(model)) : failure('model_unreachable');
}
