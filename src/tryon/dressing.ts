import { success, type Outcome } from '../contract/tryon-error';
import type { FittingRoom } from './load-fitting-room';
import type { WornGarment } from './stage/worn-garment';
import type { TryonStore } from './store';
import type { Wardrobe } from './wardrobe';

/** Puts on the shopper what is wanted: what she wears, and what she is compared with. */
export interface Dressing {
  /**
   * Loads what the store says is wanted now, and changes into it at once when it is there; until
   * then everything stays as it was. Fails with `model_unreachable`.
   */
  dress(): Promise<Outcome<null>>;
}

export function createDressing(options: {
  readonly room: () => Promise<Outcome<FittingRoom>>;
  readonly wardrobe: Wardrobe;
  readonly read: () => Pick<TryonStore, 'wanted' | 'comparison'>;
  readonly tell: (news: Partial<TryonStore>) => void;
  /** Told when a change is on the stage. */
  readonly onWorn: (garment: WornGarment) => void;
}): Dressing {
  const { wardrobe, read, tell } = options;
  let turn: Promise<Outcome<null>> = Promise.resolve(success(null));

  async function change(): Promise<Outcome<null>> {
    const room = await options.room();
    if (!room.ok) return room;
    const { wanted, comparison } = read();
    const worn = await wardrobe.get(wanted, 'worn');
    if (!worn.ok) {
      tell({ missing: wanted });
      return worn;
    }
    const isLook = comparison !== null && comparison !== 'without';
    const other = isLook ? await wardrobe.get(comparison, 'other') : null;
    if (other && !other.ok) tell({ missing: comparison as typeof wanted, comparison: null });
    const isCompared = comparison !== null && other?.ok !== false;
    room.value.stage.setOutfits([worn.value], isCompared ? (other?.ok ? [other.value] : []) : null);
    tell({ worn: wanted, ...(other?.ok === false ? {} : { missing: null }) });
    wardrobe.tidy();
    options.onWorn(worn.value);
    return success(null);
  }

  return {
    dress() {
      // One after the other, so that the last choice is the one that stays.
      turn = turn.then(change);
      return turn;
    },
  };
}
