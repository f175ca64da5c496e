import type { Kysely } from 'kysely';

/** Lists by price begin where the price is, instead of sorting everything for one page. */
export async function createPriceOrder({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createIndex('product_price_order')
    .on('product_price')
    .columns(['currency', 'amount_minor', 'product_id'])
    .execute();
}
