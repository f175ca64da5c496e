import type { Camera, Scene as Scene3, WebGLRenderer } from 'three';
import { nearestHour } from '../light/hours';
import { createRoomLight, type RoomLight } from '../light/room-light';
import { createAssets } from '../load/assets';
import { createByteCount } from '../load/byte-count';
import { createFileSource, PAUSES_MS } from '../load/file-source';
import { filesOfFirstView, findFirstView } from '../load/first-view';
import { createFurnishing } from '../load/furnish';
import { createMaterialTextures, type MaterialTextures } from '../load/material-textures';
import { nextOnline, whenOnline } from '../load/online';
import type { Tier } from '../load/tier';
import type { LoadingState, Visit } from '../visit';
import { createDoors, type Doors } from './doors';
import { createParts, type Parts } from './parts';
import { createSlots, type Slots } from './slots';

/** All of a showroom that is here, and what brings the rest of it and follows the visitor's choices. */
export interface Contents {
  readonly light: RoomLight;
  readonly textures: MaterialTextures;
  readonly doors: Doors;
  readonly parts: Parts;
  readonly slots: Slots;
  /** The first view can be drawn. */
  readonly isFirstHere: boolean;
  dispose(): void;
}

export interface ContentsOptions {
  readonly visit: Visit;
  readonly scene: Scene3;
  readonly camera: Camera;
  readonly renderer: WebGLRenderer;
  readonly tier: Tier;
  /** Where the visitor is. */
  readonly place: () => string;
  /** Something is here that was not, or is lit otherwise. */
  readonly onChange: () => void;
}

export function createContents(options: ContentsOptions): Contents {
  const { visit, scene: stage, camera, renderer, tier, place, onChange } = options;
  const { showroom, store, world, nodes } = visit;
  const { scene } = showroom;
  const over = new AbortController();
  const { view } = store.getState();
  const first = findFirstView(showroom, view.place);
  const hour = nearestHour(scene.hours, view.hour);
  const tell = (change: Partial<LoadingState>) => {
    if (over.signal.aborted) return;
    store.setState(({ loading }) => ({ loading: { ...loading, ...change } }));
  };

  const count = createByteCount(() =>
    tell({ loadedBytes: count.loadedBytes, totalBytes: count.totalBytes }),
  );
  const files = createFileSource({ pausesMs: PAUSES_MS, online: whenOnline, signal: over.signal });
  const assets = createAssets(files, count, renderer);
  const textures = createMaterialTextures(scene.materials, assets);
  const shared = { stage, camera, renderer, assets, world, nodes };
  const light = createRoomLight({ ...shared, scene, tier, hour });
  const doors = createDoors({ world, isHere: (id) => parts.isHere(id) });
  const slots = createSlots({
    ...shared,
    showroom,
    light,
    onChange() {
      tell({ arriving: slots.arriving });
      onChange();
    },
  });

  /** Of the first view's parts: what they are made of is known once their models are here. */
  const unread = new Set(first.parts.map(({ id }) => id));
  const madeOf = new Set<string>();
  const parts: Parts = createParts({
    ...shared,
    scene,
    textures,
    light,
    doors,
    onMaterials({ id }, names) {
      if (!unread.delete(id)) return;
      for (const name of names) madeOf.add(name);
      if (unread.size > 0) return;
      const needed = new Set(textures.filesOf(madeOf));
      count.drop(textures.filesOf().filter((file) => !needed.has(file)));
    },
  });

  let isFirstHere = false;
  const furnishing = createFurnishing({
    showroom,
    store,
    place,
    async bringPart(part) {
      await parts.bring(part);
      onChange();
    },
    bringPiece: slots.bring,
    onFirst() {
      isFirstHere = true;
      onChange();
    },
    nextOnline: () => nextOnline(over.signal),
    signal: over.signal,
  });
  const sharpen = async () => {
    if (tier === 'low') return;
    await light.sharpen(over.signal);
    await textures.sharpen(over.signal);
    onChange();
  };

  count.expect([...filesOfFirstView(showroom, view, first, hour.id), ...textures.filesOf()]);
  void furnishing
    .run()
    .then(sharpen)
    .catch((error: unknown) => {
      // What is not as sharp as it could be is there all the same.
      if (!over.signal.aborted) console.error(error);
    });
  const letGo = store.subscribe(({ view, isCalm }, { view: before }) => {
    if (view.slots !== before.slots) {
      for (const slot of showroom.slots) {
        if (view.slots[slot.id] !== before.slots[slot.id]) void furnishing.change(slot);
      }
    }
    if (view.hour === before.hour) return;
    light
      .goTo(nearestHour(scene.hours, view.hour), isCalm)
      .catch((error: unknown) => console.error(error))
      .finally(onChange);
  });

  return {
    light,
    textures,
    doors,
    parts,
    slots,
    get isFirstHere() {
      return isFirstHere;
    },
    dispose() {
      over.abort(new Error('contents: the visit is over'));
      letGo();
      slots.dispose();
      parts.dispose();
      light.dispose();
      textures.dispose();
    },
  };
}
