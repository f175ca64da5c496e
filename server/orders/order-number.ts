import { shopDay } from '../delivery/shop-day';

/**
 * A number to be said on the phone: year and month of the shop's day, and six digits of chance, so
 * that it does not tell how much the shop sells. `randomInt` gives a whole number from 0 to below its argument.
 */
export function orderNumber(now: number, randomInt: (below: number) => number): string {
  const [year, month] = shopDay(now).split('-');
  return `${year!.slice(2)}${month} ${String(randomInt(1_000_000)).padStart(6, '0')}`;
}
