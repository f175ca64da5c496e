import { SIZES, type Product, type Size, type Sku, type Variant } from '../../contract/product';

/** What of a product is looked at. */
export interface Choice {
  readonly variant: Variant;
  /** Null while none is chosen, and of what has no sizes. */
  readonly size: Size | null;
  /** What would be ordered; undefined while a size is missing. */
  readonly sku: Sku | undefined;
}

/** As an address asks for it. */
export interface Asked {
  readonly variant: string | null;
  readonly size: string | null;
}

/** Reads a choice; what there is not is as if it had not been asked for: a colour of which there are pieces, no size. */
export function choiceOf({ variants, sizes, skus }: Product, asked: Asked): Choice {
  const variant =
    variants.find(({ id }) => id === asked.variant) ??
    variants.find(({ id }) => skus.some((sku) => sku.variant === id && sku.available > 0)) ??
    variants[0]!;
  const size = SIZES.find((each) => each === asked.size && sizes.some((row) => row.size === each));
  const sku = skus.find((each) => each.variant === variant.id && each.size === (size ?? null));
  return { variant, size: size ?? null, sku };
}

/** Whether nothing is left of a product, of one of its colours, or of a size of that. */
export function isSoldOut({ skus }: Product, variant?: string, size?: Size): boolean {
  return skus
    .filter((sku) => variant === undefined || sku.variant === variant)
    .filter((sku) => size === undefined || sku.size === size)
    .every(({ available }) => available === 0);
}
