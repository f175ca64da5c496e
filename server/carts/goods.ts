import type { LineGoods } from '../../src/contract/cart';
import { money, type Currency } from '../../src/contract/money';
import type { Size } from '../../src/contract/product';
import type { ModelShelf } from '../models';
import type { GoodsRow } from '../storage/carts/goods-rows';

/** Whether a product can be seen, and therefore bought, at all. */
export function isSold(models: ModelShelf, { listed, model }: GoodsRow): boolean {
  return listed === 1 && models.find(model) !== undefined;
}

/** What a line says of its goods, with the poster that their model has now. */
export function goodsOf(
  models: ModelShelf,
  row: Omit<GoodsRow, 'on_hand' | 'listed' | 'price_minor'>,
  { priceMinor, currency, quantity }: { priceMinor: number; currency: Currency; quantity: number },
): LineGoods {
  const poster = models.findPoster(row.model, row.variant_id);
  return {
    sku: row.sku,
    productId: row.product_id,
    name: { zh: row.name_zh, en: row.name_en },
    variant: { zh: row.variant_zh, en: row.variant_en },
    size: (row.size || null) as Size | null,
    ...(poster && { poster }),
    price: money(currency, priceMinor),
    quantity,
  };
}
