/** The sides of its square that a label can stand on; NONE: there is no room for it. */
export const NONE = 0;
export const RIGHT = 1;
export const LEFT = 2;

/** From the square's middle to the label's near edge, and the label's height: units of the layout, CSS px at 1. */
export const LABEL_GAP = 30;
export const LABEL_HEIGHT = 36;
/** Half of what a square and its halo keep clear of others' labels. */
const SQUARE_HALF = 13;
/** Between labels; one that is there already may come so much nearer before it goes. */
const CLEAR = 8;
const TOLERANCE = 6;

/** A square in the picture and the label that wants to stand beside it; written anew each frame. */
export interface Spot {
  x: number;
  y: number;
  /** Of the label. */
  width: number;
  /** Greater goes first. */
  priority: number;
  isShown: boolean;
  /** Of the last layout, and now of this one. */
  side: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
}

/**
 * Gives labels their sides, the most important first, so that none lies on another, on another's square
 * or over the picture's edge. Where a label stood it stays while it can.
 * @param order indices of `spots`, sorted here by priority; as long as they are
 * @param unit CSS px to the layout's unit
 */
export function layOutLabels(
  spots: readonly Spot[],
  order: number[],
  picture: Picture,
  unit: number,
): void {
  sortByPriority(spots, order);
  for (let rank = 0; rank < order.length; rank++) {
    const spot = spots[order[rank]!]!;
    spot.side = spot.isShown ? sideFor(spots, order, rank, picture, unit) : NONE;
  }
}

function sideFor(
  spots: readonly Spot[],
  order: readonly number[],
  rank: number,
  picture: Picture,
  unit: number,
): number {
  const was = spots[order[rank]!]!.side;
  const first = was === LEFT ? LEFT : RIGHT;
  const second = was === LEFT ? RIGHT : LEFT;
  if (isFree(spots, order, rank, first, was === first, picture, unit)) return first;
  return isFree(spots, order, rank, second, false, picture, unit) ? second : NONE;
}

function isFree(
  spots: readonly Spot[],
  order: readonly number[],
  rank: number,
  side: number,
  isThere: boolean,
  picture: Picture,
  unit: number,
): boolean {
  const own = spots[order[rank]!]!;
  const left = labelLeft(own, side, unit);
  const right = left + own.width * unit;
  const half = (LABEL_HEIGHT / 2) * unit;
  const slack = (isThere ? CLEAR - TOLERANCE : CLEAR) * unit;
  if (left < slack || right > picture.width - slack) return false;
  for (let i = 0; i < order.length; i++) {
    const other = spots[order[i]!]!;
    if (other === own || !other.isShown) continue;
    const apart = Math.abs(other.y - own.y);
    const square = SQUARE_HALF * unit;
    const isOnSquare = apart < half + square && other.x + square > left && other.x - square < right;
    if (isOnSquare) return false;
    // Those after it have no label yet.
    if (i >= rank || other.side === NONE || apart >= 2 * half + slack) continue;
    const otherLeft = labelLeft(other, other.side, unit);
    if (otherLeft < right + slack && otherLeft + other.width * unit > left - slack) return false;
    // Nor may a label lie on what leads to another.
    if (other.x < right && otherLeft > left && apart < half) return false;
  }
  return true;
}

const labelLeft = (spot: Spot, side: number, unit: number) =>
  side === RIGHT ? spot.x + LABEL_GAP * unit : spot.x - (LABEL_GAP + spot.width) * unit;

/** In place, and without a function made anew: by insertion, since the order hardly changes. */
function sortByPriority(spots: readonly Spot[], order: number[]): void {
  for (let i = 1; i < order.length; i++) {
    const index = order[i]!;
    let at = i;
    while (at > 0 && spots[order[at - 1]!]!.priority < spots[index]!.priority) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = index;
  }
}
