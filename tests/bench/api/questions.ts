import { COLOURS } from '../../../src/contract/colour';
import { KINDS } from '../../../src/contract/product';
import { SORTS } from '../../../src/contract/product-query';

/** How many distinct queries `list` and `search` draw from. */
export const QUESTIONS = 1_000;

const WORDS = ['羊绒', '亚麻', '丹宁', '真丝', '裙', '牛仔裤', 'cashmere', 'lin', 'denm', 'shirt'];

/** Every choice of every part, in turn: the n-th number of a clock whose hands have these lengths. */
function nth(n: number, parts: readonly (readonly string[])[]): string[] {
  let rest = n;
  return parts.map((part) => {
    const word = part[rest % part.length]!;
    rest = Math.floor(rest / part.length);
    return word;
  });
}

function addresses(parts: readonly (readonly string[])[]): string[] {
  const count = parts.reduce((product, part) => product * part.length, 1);
  // Far apart, so that all parts vary; a step without a common divisor meets no address twice.
  const step = [7919, 7927].find((prime) => count % prime !== 0)!;
  return Array.from({ length: QUESTIONS }, (_, i) => {
    const words = nth((i * step) % count, parts).filter((word) => word !== '');
    return `/api/products?${words.join('&')}`;
  });
}

const named = (name: string, values: readonly string[]) =>
  values.map((value) => `${name}=${encodeURIComponent(value)}`);
const maybe = (words: readonly string[]) => ['', ...words];
/** In minor units, all of them less than most things cost. */
const LOW_PRICES = Array.from({ length: 34 }, (_, i) => String(i * 50));

/** Pages of 20, narrowed and ordered as shoppers do. */
export const LISTS = addresses([
  named('sort', SORTS),
  maybe(named('kind', ['garment'])),
  named('currency', ['CNY', 'USD', 'EUR', 'HKD', 'JPY']),
  named('priceMin', LOW_PRICES),
  ['', 'available=true', 'colour=blue'],
  ['', 'size=M'],
]);

export const SEARCHES = addresses([
  named('q', [...WORDS, ...WORDS.slice(0, 8).map((word) => `${word} ${WORDS[4]!}`)]),
  named('currency', ['CNY', 'USD', 'EUR', 'HKD', 'JPY']),
  named('sort', SORTS),
  maybe(named('kind', KINDS)),
  maybe(named('colour', COLOURS)),
]);
