import { money, type Money } from '../../contract/money';

/** A rule for prices, in whole major units of its currency (yuan, dollars, yen). */
export interface PriceScale {
  readonly from: number;
  readonly to: number;
  /** Between two ticks, and so between two places of a hand. */
  readonly step: number;
  readonly ticks: number;
  /** Ticks from one long tick to the next. */
  readonly major: number;
}

/** A rule this long has ticks that can be told apart on a phone. */
const MOST_TICKS = 24;
const MAJOR = 5;

/**
 * A rule that holds both prices: steps of 1, 2 or 5 times a power of ten, whole numbers of them from
 * zero, at least one tick. Throws when the prices are of two currencies.
 */
export function priceScale(min: Money, max: Money): PriceScale {
  if (min.currency !== max.currency) throw new RangeError('priceScale: two currencies');
  const unit = 10 ** min.exponent;
  const low = Math.floor(min.amountMinor / unit);
  const high = Math.max(Math.ceil(max.amountMinor / unit), low + 1);
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) {
      const step = digit * power;
      const from = Math.floor(low / step);
      const to = Math.ceil(high / step);
      if (to - from <= MOST_TICKS) {
        return { from: from * step, to: to * step, step, ticks: to - from, major: MAJOR };
      }
    }
  }
}

/** Where the hands stand for these bounds in minor units; at an end where there is none. */
export function handsOf(
  scale: PriceScale,
  bounds: { readonly min: number | null; readonly max: number | null } | null,
  exponent: number,
): [number, number] {
  const unit = 10 ** exponent;
  const within = (value: number) => Math.min(scale.to, Math.max(scale.from, value));
  const min = within(Math.floor((bounds?.min ?? scale.from * unit) / unit));
  const max = within(Math.ceil((bounds?.max ?? scale.to * unit) / unit));
  return [min, max];
}

/** The bounds that the hands say, in minor units: none where a hand stands at its end. */
export function boundsOf(
  scale: PriceScale,
  [from, to]: readonly [number, number],
  exponent: number,
): { min: number | null; max: number | null } | null {
  const unit = 10 ** exponent;
  const min = from > scale.from ? from * unit : null;
  const max = to < scale.to ? to * unit : null;
  return min === null && max === null ? null : { min, max };
}

/** The price that a hand reads: at an end of the rule, where it bounds nothing, the lowest or highest that there is. */
export function readingOf(
  scale: PriceScale,
  value: number,
  { min, max }: { readonly min: Money; readonly max: Money },
): Money {
  if (value === scale.from) return min;
  if (value === scale.to) return max;
  return money(min.currency, value * 10 ** min.exponent);
}
