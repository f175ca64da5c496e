import type { Camera, Object3D, Scene, WebGLRenderer } from 'three';
import type { Showroom, Slot } from '../../contract/showroom';
import type { RoomLight } from '../light/room-light';
import type { Assets } from '../load/assets';
import type { World } from '../visit';
import { liftOf } from './lift-of';
import { createRoomPiece, type RoomPiece } from './piece';

/** What stands in the slots. */
export interface Slots {
  /**
   * Brings what is chosen for a slot; until it can be drawn, what stood there stays. A choice that was
   * overtaken by another resolves as well. Rejects when it cannot be had.
   * @param ground resolves once the slot's node is here
   */
  bring(slot: Slot, skuId: string, ground: Promise<void>): Promise<void>;
  /** Lets pieces come and go; false once all rest. */
  update(seconds: number, isCalm: boolean): boolean;
  /** Draws what stands in these places. */
  show(places: ReadonlySet<string>): void;
  /** By slot: how much has come of what was chosen; another object whenever it changes. */
  readonly arriving: Readonly<Record<string, number>>;
  readonly pieces: Iterable<RoomPiece>;
  /** The graphics were lost: shadows are drawn again. */
  restore(): void;
  dispose(): void;
}

export interface SlotsOptions {
  readonly showroom: Showroom;
  readonly stage: Scene;
  readonly camera: Camera;
  readonly renderer: WebGLRenderer;
  readonly assets: Assets;
  readonly light: RoomLight;
  readonly world: World;
  readonly nodes: ReadonlyMap<string, Object3D>;
  /** How much is arriving has changed, or something stands there now. */
  readonly onChange: () => void;
}

/** A piece gives way to another in so many seconds. */
const CHANGE_SECONDS = 0.4;
interface Standing {
  readonly skuId: string;
  readonly productId: string;
  readonly piece: RoomPiece;
  /** How far it has come. */
  here: number;
}

interface Place {
  readonly slot: Slot;
  wanted: string;
  now: Standing | null;
  leaving: Standing | null;
}

export function createSlots(options: SlotsOptions): Slots {
  const { showroom, stage, camera, renderer, assets, light, world, nodes, onChange } = options;
  const places = new Map<string, Place>(
    showroom.slots.map((slot) => [slot.id, { slot, wanted: '', now: null, leaving: null }]),
  );
  let arriving: Readonly<Record<string, number>> = {};
  let isOver = false;

  const tell = (slot: string, share: number | null) => {
    const { [slot]: _, ...others } = arriving;
    arriving = share === null ? others : { ...others, [slot]: share };
    onChange();
  };
  const load = async ({ id, pieces, place }: Slot, productId: string) => {
    const { model } = pieces.find((piece) => piece.productId === productId)!;
    const gltf = await assets.model(model, (loaded) => {
      if (places.get(id)!.wanted.startsWith(`${productId}.`)) tell(id, loaded / model.bytes);
    });
    return createRoomPiece(gltf, { renderer, camera, stage, light, place });
  };
  const put = (place: Place, next: Standing) => {
    const { slot, now } = place;
    const node = nodes.get(slot.node);
    if (!node) throw new Error(`slots: there is no node ${slot.node}`);
    // Whatever was still leaving has left.
    leave(place);
    const { object, body } = next.piece;
    node.updateWorldMatrix(true, false);
    node.matrixWorld.decompose(object.position, object.quaternion, object.scale);
    const { ahead = 0 } = slot.pieces.find(({ productId }) => productId === next.productId)!;
    object.translateZ(ahead);
    if (now) world.remove(now.piece.body);
    stage.add(object);
    object.updateMatrixWorld(true);
    next.piece.setGround(liftOf(object, next.piece.footprint, world));
    next.piece.drawShadow();
    object.updateMatrixWorld(true);
    world.add(body, { blocks: true, hides: true, isFloor: false });
    place.leaving = now;
    place.now = next;
  };
  const leave = (place: Place) => {
    place.leaving?.piece.dispose();
    place.leaving = null;
  };

  return {
    async bring(slot, skuId, ground) {
      const place = places.get(slot.id)!;
      const [productId, variant] = skuId.split('.') as [string, string];
      place.wanted = skuId;
      const isOvertaken = () => isOver || place.wanted !== skuId;
      if (place.now?.productId === productId) {
        // Whatever else was on its way is not wanted any more.
        tell(slot.id, null);
        if (place.now.skuId === skuId) return;
        await place.now.piece.select(variant);
        if (!isOvertaken()) place.now = { ...place.now, skuId };
        onChange();
        return;
      }
      tell(slot.id, 0);
      try {
        const [piece] = await Promise.all([load(slot, productId), ground]);
        try {
          if (!isOvertaken()) await piece.select(variant);
          if (!isOvertaken()) put(place, { skuId, productId, piece, here: 0 });
        } finally {
          if (place.now?.piece !== piece) piece.dispose();
        }
      } finally {
        if (!isOvertaken()) tell(slot.id, null);
      }
    },
    update(seconds, isCalm) {
      let moves = false;
      for (const place of places.values()) {
        const { now, leaving } = place;
        if (!now || now.here === 1) continue;
        // The first that stands there was there before one came in.
        now.here = isCalm || !leaving ? 1 : Math.min(1, now.here + seconds / CHANGE_SECONDS);
        now.piece.show(0, now.here);
        leaving?.piece.show(now.here, 1);
        if (now.here === 1) {
          leave(place);
          light.touch(place.slot.place);
        }
        moves = true;
      }
      return moves;
    },
    show(seen) {
      for (const { slot, now, leaving } of places.values()) {
        const isSeen = seen.has(slot.place);
        if (now) now.piece.object.visible = isSeen;
        if (leaving) leaving.piece.object.visible = isSeen;
      }
    },
    get arriving() {
      return arriving;
    },
    get pieces() {
      return [...places.values()].flatMap(({ now, leaving }) =>
        [now, leaving].flatMap((standing) => standing?.piece ?? []),
      );
    },
    restore() {
      for (const { now } of places.values()) now?.piece.drawShadow();
    },
    dispose() {
      isOver = true;
      for (const place of places.values()) {
        leave(place);
        if (!place.now) continue;
        world.remove(place.now.piece.body);
        place.now.piece.dispose();
        place.now = null;
      }
    },
  };
}
