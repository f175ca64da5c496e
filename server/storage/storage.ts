import type { Kysely } from 'kysely';
import type { Colour } from '../../src/contract/colour';
import type { Currency } from '../../src/contract/money';
import type { Kind, Product, Size, Variant } from '../../src/contract/product';
import type { Sort } from '../../src/contract/product-query';
import type { ShowroomDocument } from '../showrooms/showroom-document';
import type { KeptShowroom } from './read-showrooms';
import type { Tables } from './tables';

/** A product as it is kept: its model is a name on the shelf, not yet an address, and posters are the shelf's. */
export type StoredProduct = Omit<Product, 'model' | 'variants'> & {
  /** Null while there is none. */
  readonly model: string | null;
  /** Whether it may be shown: a draft is seen by the operator alone. */
  readonly listed: boolean;
  readonly variants: readonly Omit<Variant, 'poster'>[];
};

/** Where a product stands in a list. Products of one price keep the shop's own order. */
export interface ListPlace {
  /** In the shop's own order. */
  readonly position: number;
  /** Parts products of one position. */
  readonly id: string;
  /** In lists ordered by price. */
  readonly amountMinor?: number | undefined;
}

/** What narrows products down. `size`, `colour` and `available` are met by one piece together. */
export interface ProductFilters {
  /** Only products with one of these models. */
  readonly models: readonly string[];
  /** Only products in which all of this is found, as `q` of the contract says. */
  readonly text?: string | undefined;
  readonly kind?: Kind | undefined;
  /** Only products of which a piece of this size is available. */
  readonly size?: Size | undefined;
  readonly colour?: Colour | undefined;
  /** Only products of which a piece is available. */
  readonly available?: boolean | undefined;
  /** Only products with a price in this currency, within these minor units where they are given. */
  readonly price?: PriceRange | undefined;
  /** In milliseconds since 1970: what bags hold until later is not available. */
  readonly now: number;
}

export interface ProductQuery extends ProductFilters {
  /** Orders by price are of `price.currency`, which must be given then. */
  readonly sort?: Sort | undefined;
  readonly limit: number;
  /** Only products that come after this place, which a list of the same order gave. */
  readonly after?: ListPlace | undefined;
}

export interface PriceRange {
  readonly currency: Currency;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface StoredPage {
  readonly items: readonly StoredProduct[];
  /** The last item's place when more follow it, else null. */
  readonly next: ListPlace | null;
}

interface ChoiceCount<Choice> {
  readonly choice: Choice;
  /** Products that it would list; at least one. */
  readonly count: number;
}

/** What the filters beside a list offer, as `Facets` of the contract says. */
export interface FacetCounts {
  readonly total: number;
  readonly kinds: readonly ChoiceCount<Kind>[];
  readonly sizes: readonly ChoiceCount<Size>[];
  readonly colours: readonly ChoiceCount<Colour>[];
  readonly available: number;
  /** In minor units. */
  readonly price: {
    readonly currency: Currency;
    readonly min: number;
    readonly max: number;
  } | null;
}

/** The shelf at one moment, whatever is changed meanwhile. */
export interface ShelfView {
  /** What is read here stays true as long as {@link Storage.look} tells the same. */
  readonly revision: number;
  list(query: ProductQuery): Promise<ListedPage>;
  /** In any order; what is not there is left out. `now` is in milliseconds since 1970. */
  products(ids: readonly string[], now: number): Promise<StoredProduct[]>;
  /** With which revision something else was last shown of a product; undefined when it is not there. */
  revisionOf(id: string): Promise<number | undefined>;
  countFacets(filters: ProductFilters): Promise<FacetCounts>;
  /** Every showroom in the shop's order, or the one of this id. */
  showrooms(id?: string): Promise<KeptShowroom[]>;
}

/** A page of a list by its products' ids. */
export interface ListedPage {
  /** With which revision something else was last shown of each. */
  readonly entries: readonly { readonly id: string; readonly revision: number }[];
  /** The last one's place when more follow it, else null. */
  readonly next: ListPlace | null;
}

/** Everything that the shop remembers. One implementation of the queries, whatever the engine. */
export interface Storage {
  /** The tables, for what must happen over several of them at once. Every write is in a transaction. */
  readonly db: Kysely<Tables>;
  listProducts(query: ProductQuery): Promise<StoredPage>;
  countFacets(filters: ProductFilters): Promise<FacetCounts>;
  /**
   * The shelf's revision at `now` (milliseconds since 1970). It grows with everything that lists and
   * pages would show otherwise, by whatever process, and what was acknowledged before is in it.
   */
  look(now: number): Promise<number>;
  view<Result>(read: (shelf: ShelfView) => Promise<Result>): Promise<Result>;
  /** As it is at `now`, in milliseconds since 1970. */
  findProduct(id: string, now: number): Promise<StoredProduct | undefined>;
  /**
   * Puts the seed on the shelf in this order when there is nothing yet, or nothing but an earlier
   * seed that nobody has touched; true when it did.
   */
  sow(seed: readonly StoredProduct[]): Promise<boolean>;
  /** As {@link Storage.sow}, but showroom by showroom. */
  sowShowrooms(seed: readonly ShowroomDocument[]): Promise<boolean>;
  /** Rejects when the engine does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}
