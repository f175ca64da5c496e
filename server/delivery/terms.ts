import type { Currency } from '../../src/contract/money';

/** What bringing goods home costs in one currency, and how much of its prices is tax. */
export interface CurrencyTerms {
  /** In minor units, tax included. */
  readonly feeMinor: bigint;
  /** Goods for this much or more, in minor units, are brought for nothing. */
  readonly freeFromMinor: bigint;
  /** Whole per cent on top of the price before tax: value added tax, or consumption tax in Japan. */
  readonly taxPercent: bigint;
}

/** The shop's terms. An operator sets their own here. */
export const TERMS: Readonly<Record<Currency, CurrencyTerms>> = {
  CNY: { feeMinor: 18_00n, freeFromMinor: 399_00n, taxPercent: 13n },
  // No sales tax is part of the price: goods leave the country untaxed.
  USD: { feeMinor: 12_00n, freeFromMinor: 120_00n, taxPercent: 0n },
  EUR: { feeMinor: 11_00n, freeFromMinor: 110_00n, taxPercent: 20n },
  HKD: { feeMinor: 40_00n, freeFromMinor: 500_00n, taxPercent: 0n },
  JPY: { feeMinor: 1_200n, freeFromMinor: 15_000n, taxPercent: 10n },
};

/** The zone of the shop's days and hours. */
export const SHOP_TIME_ZONE = 'Asia/Shanghai';

/** What is ordered before this hour of the shop's day leaves on the same day. */
export const LAST_HOUR_TO_LEAVE = 16;
/** Days on the way. */
export const DAYS_ON_THE_WAY = 2;
