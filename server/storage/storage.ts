import type { Product, Variant } from '../../src/contract/product';

/** A product as it is kept: its model is a name on the shelf, not yet an address, and posters are the shelf's. */
export type StoredProduct = Omit<Product, 'model' | 'variants'> & {
  readonly model: string;
  readonly variants: readonly Omit<Variant, 'poster'>[];
};

/** Where a product stands in the shop's own order; the id parts products of one position. */
export interface ShelfPlace {
  readonly position: number;
  readonly id: string;
}

export interface ProductQuery {
  /** Only products with one of these models. */
  readonly models: readonly string[];
  readonly limit: number;
  /** Only products that come after this place. */
  readonly after?: ShelfPlace | undefined;
}

export interface StoredPage {
  readonly items: readonly StoredProduct[];
  /** The last item's place when more follow it, else null. */
  readonly next: ShelfPlace | null;
}

/** Everything that the shop remembers. One implementation of the queries, whatever the engine. */
export interface Storage {
  listProducts(query: ProductQuery): Promise<StoredPage>;
  findProduct(id: string): Promise<StoredProduct | undefined>;
  /**
   * Puts the seed on the shelf in this order when there is nothing yet, or nothing but an earlier
   * seed that nobody has touched; true when it did.
   */
  sow(seed: readonly StoredProduct[]): Promise<boolean>;
  /** Rejects when the engine does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}
