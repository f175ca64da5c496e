import type { StoreApi } from 'zustand';
import type { Showroom, Slot } from '../../contract/showroom';
import type { ScenePart } from '../../contract/showroom-scene';
import type { LoadingState, VisitStore } from '../visit';
import { bringByNearness, type Freight } from './bring-by-nearness';
import { findFirstView, skuIn } from './first-view';
import { placesByNearness } from './nearness';

export interface FurnishOptions {
  readonly showroom: Showroom;
  readonly store: StoreApi<VisitStore>;
  /** Where the visitor is. */
  readonly place: () => string;
  readonly bringPart: (part: ScenePart) => Promise<void>;
  readonly bringPiece: (slot: Slot, skuId: string, ground: Promise<void>) => Promise<void>;
  /** All of the first view is here. */
  readonly onFirst: () => void;
  /** Resolves when the device comes online the next time. */
  readonly nextOnline: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** A showroom on its way here. */
export interface Furnishing {
  /** Brings all of it, the first view first, then by nearness; what failed again whenever the device comes online. */
  run(): Promise<void>;
  /** Brings what the view has in a slot now. */
  change(slot: Slot): Promise<void>;
}

/** So many at once after the first view: the next room, and something that stands in it. */
const AT_ONCE = 2;

export function createFurnishing(options: FurnishOptions): Furnishing {
  const { showroom, store, place, bringPart, bringPiece, onFirst, nextOnline, signal } = options;
  const { scene, slots } = showroom;
  const parts = new Map<string, Promise<void>>();

  const tell = (change: Partial<LoadingState>) =>
    store.setState(({ loading }) => ({ loading: { ...loading, ...change } }));
  const setFailed = (id: string, isFailed: boolean) => {
    const { failed } = store.getState().loading;
    if (failed.includes(id) === isFailed) return;
    tell({ failed: isFailed ? [...failed, id] : failed.filter((other) => other !== id) });
  };
  const groundOf = async (slot: Slot) => {
    const below = scene.parts.filter(({ places }) => places.includes(slot.place));
    await Promise.all(below.map(({ id }) => parts.get(id)));
  };
  const freightOf = (part: ScenePart): Freight => {
    return {
      id: part.id,
      places: part.places,
      async bring() {
        const coming = bringPart(part);
        parts.set(part.id, coming);
        await coming;
        setFailed(part.id, false);
      },
    };
  };
  const pieceOf = (slot: Slot): Freight => {
    return {
      id: slot.id,
      places: [slot.place],
      async bring() {
        await bringPiece(slot, skuIn(showroom, store.getState().view, slot), groundOf(slot));
        setFailed(slot.id, false);
      },
    };
  };
  /** Returns what did not come. */
  const bring = async (freight: readonly Freight[], atOnce: number): Promise<Freight[]> => {
    const missed: Freight[] = [];
    await bringByNearness(freight, {
      nearness: () => placesByNearness(scene.places, scene.passages, place()),
      atOnce,
      onFailed(each, error) {
        console.error(error);
        missed.push(each);
        setFailed(each.id, true);
      },
      signal,
    });
    return missed;
  };

  return {
    async run() {
      const first = findFirstView(showroom, store.getState().view.place);
      let missed = [...first.parts.map(freightOf), ...first.slots.map(pieceOf)];
      const isRoomHere = () => !missed.some(({ id }) => first.parts.some((part) => part.id === id));
      missed = await bring(missed, missed.length);
      while (!isRoomHere() && !signal.aborted) {
        await nextOnline();
        missed = await bring(missed, missed.length);
      }
      if (signal.aborted) return;
      onFirst();
      missed.push(
        ...scene.parts.filter((part) => !first.parts.includes(part)).map(freightOf),
        ...slots.filter((slot) => !first.slots.includes(slot)).map(pieceOf),
      );
      missed = await bring(missed, AT_ONCE);
      while (missed.length > 0 && !signal.aborted) {
        await nextOnline();
        missed = await bring(missed, AT_ONCE);
      }
    },
    change: async (slot) => void (await bring([pieceOf(slot)], 1)),
  };
}
