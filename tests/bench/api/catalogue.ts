import { money, type Currency } from '../../../src/contract/money';
import { SEED } from '../../../server/seed/index';
import type { StoredProduct } from '../../../server/storage/storage';

const PRODUCTS = 1_000;
/** More than a bench can sell. */
const PIECES = 100_000;

const CLOTHS = [
  ['羊绒', 'cashmere'],
  ['亚麻', 'linen'],
  ['丹宁', 'denim'],
  ['真丝', 'silk'],
  ['胡桃木', 'walnut'],
  ['皮革', 'leather'],
  ['灯芯绒', 'corduroy'],
  ['棉', 'cotton'],
] as const;
const SWATCHES = ['#e7e6e2', '#38373a', '#761f2f', '#212737', '#cdc4af', '#45574b', '#8b7355'];

/** As many products as a shop of some size has: the seed's, again and again, under other names and prices. */
export function catalogue(): StoredProduct[] {
  return Array.from({ length: PRODUCTS }, (_, i) => {
    const base = SEED[i % SEED.length]!;
    const id = `${base.id}-${i}`;
    const [zh, en] = CLOTHS[(i * 7) % CLOTHS.length]!;
    const scale = 50 + ((i * 37) % 200);
    return {
      ...base,
      id,
      listed: true,
      model: SEED[i % SEED.length]!.model ?? SEED[0]!.model,
      name: { zh: `${zh}${base.name.zh}${i}号`, en: `${en} ${base.name.en} No. ${i}` },
      prices: base.prices.map(({ currency, amountMinor }) =>
        money(currency as Currency, Math.round((amountMinor * scale) / 100)),
      ),
      variants: base.variants.map((variant, v) => ({
        ...variant,
        swatch: [SWATCHES[(i + v) % SWATCHES.length]!],
      })),
      skus: base.skus.map((sku, s) => ({
        ...sku,
        id: sku.id.replace(base.id, id),
        available: (i + s) % 5 === 0 ? 0 : PIECES,
      })),
    };
  });
}

/** Names of the models that the catalogue's products have. */
export const MODELS = [...new Set(catalogue().map(({ model }) => model!))];
