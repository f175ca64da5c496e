import { COLOURS, type Colour } from '../../contract/colour';
import { currencySchema, type Currency } from '../../contract/money';
import { KINDS, SIZES, type Kind, type Size } from '../../contract/product';
import { SORTS, type Sort } from '../../contract/product-query';
import type { ListParameters } from '../queries';

/** From and to in minor units, the bounds themselves included; null where there is none. */
export interface PriceBounds {
  readonly currency: Currency;
  readonly min: number | null;
  readonly max: number | null;
}

/** What narrows and orders a list; null where nothing was chosen. */
export interface ListFilters {
  readonly kind: Kind | null;
  /** Trimmed; '' for none. */
  readonly q: string;
  readonly size: Size | null;
  readonly colour: Colour | null;
  readonly available: boolean;
  readonly price: PriceBounds | null;
  readonly sort: Sort;
}

export const NO_FILTERS: ListFilters = {
  kind: null,
  q: '',
  size: null,
  colour: null,
  available: false,
  price: null,
  sort: 'shelf',
};

/** Most characters that are looked for. */
export const LONGEST_SEARCH = 64;

/** Names in an address that are the list's own. */
const OWN = [
  'kind',
  'q',
  'size',
  'colour',
  'available',
  'priceMin',
  'priceMax',
  'currency',
  'sort',
] as const;

/**
 * Reads what the address of a list asks for. What makes no sense counts as not asked for. Amounts
 * without a currency are of `currency`, the reader's.
 */
export function readFilters(search: string, currency: Currency): ListFilters {
  const words = new URLSearchParams(search);
  return {
    kind: oneOf(KINDS, words.get('kind')),
    q: searchWords(words.get('q') ?? ''),
    size: oneOf(SIZES, words.get('size')),
    colour: oneOf(COLOURS, words.get('colour')),
    available: words.get('available') === 'true',
    price: readPrice(words, currency),
    sort: oneOf(SORTS, words.get('sort')) ?? 'shelf',
  };
}

/** The address's part behind the path, with these filters; whatever is not the list's own stays. */
export function writeFilters(filters: ListFilters, search = ''): string {
  const words = new URLSearchParams(search);
  for (const name of OWN) words.delete(name);
  for (const [name, word] of Object.entries(wordsOf(filters))) words.set(name, word);
  const written = words.toString();
  return written && `?${written}`;
}

/** What the shop is asked: as in the address, in the reader's currency. */
export function asked(filters: ListFilters, currency: Currency): ListParameters {
  const { price } = filters;
  // Amounts of another currency say nothing here.
  return wordsOf({ ...filters, price: price?.currency === currency ? price : null }, currency);
}

/** How many filters are on; the department and the order of the list are none. */
export function countFilters({ q, size, colour, available, price }: ListFilters): number {
  return [q, size, colour, available, price].filter(Boolean).length;
}

/** What is typed into the search field, as it is looked for. */
export const searchWords = (typed: string): string => typed.trim().slice(0, LONGEST_SEARCH).trim();

function wordsOf(filters: ListFilters, currency?: Currency): Record<string, string> {
  const { kind, q, size, colour, available, price, sort } = filters;
  const named = currency ?? price?.currency;
  return {
    ...(kind && { kind }),
    ...(q && { q }),
    ...(size && { size }),
    ...(colour && { colour }),
    ...(available && { available: 'true' }),
    ...(price && price.min !== null && { priceMin: String(price.min) }),
    ...(price && price.max !== null && { priceMax: String(price.max) }),
    ...(named && { currency: named }),
    ...(sort !== 'shelf' && { sort }),
  };
}

function readPrice(words: URLSearchParams, readers: Currency): PriceBounds | null {
  const named = currencySchema.safeParse(words.get('currency'));
  const min = amount(words.get('priceMin'));
  const max = amount(words.get('priceMax'));
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min > max) return null;
  return { currency: named.success ? named.data : readers, min, max };
}

function amount(word: string | null): number | null {
  return word !== null && /^\d{1,15}$/.test(word) ? Number(word) : null;
}

const oneOf = <Word extends string>(words: readonly Word[], word: string | null): Word | null =>
  words.find((each) => each === word) ?? null;
