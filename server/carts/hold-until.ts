import { HOLD_MINUTES, LONGEST_HOLD_MINUTES } from '../../src/contract/cart';

const MINUTE_MS = 60_000;

export interface HoldMoments {
  /** Of the change that holds pieces. */
  readonly now: number;
  /** When the line came into the bag. */
  readonly addedAt: number;
  /** Until when its pieces are held already; null when none are. */
  readonly heldUntil: number | null;
}

/** Until when a changed line's pieces are held, as {@link HOLD_MINUTES} says. Milliseconds since 1970. */
export function holdUntil({ now, addedAt, heldUntil }: HoldMoments): number {
  const renewed = now + HOLD_MINUTES * MINUTE_MS;
  if (heldUntil === null) return renewed;
  return Math.max(heldUntil, Math.min(renewed, addedAt + LONGEST_HOLD_MINUTES * MINUTE_MS));
}
