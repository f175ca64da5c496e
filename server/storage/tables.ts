import type { Kind } from '../../src/contract/product';

/** The tables after every migration. JSON columns are text, so that both engines read them alike. */
export interface Tables {
  product: ProductTable;
  product_variant: VariantTable;
  product_price: PriceTable;
  product_size: SizeTable;
  sown: SownTable;
  product_term: TermTable;
  word_key: WordKeyTable;
}

/** What the last seed left on the shelf. */
interface SownTable {
  product_id: string;
  /** Of the product's rows as they were put there. */
  fingerprint: string;
}

interface ProductTable {
  id: string;
  position: number;
  kind: Kind;
  name_zh: string;
  name_en: string;
  summary_zh: string;
  summary_en: string;
  description_zh: string;
  description_en: string;
  /** JSON of `Text[]`. */
  details: string;
  /** Name of the model, without `.glb`. */
  model: string;
}

interface VariantTable {
  product_id: string;
  id: string;
  position: number;
  name_zh: string;
  name_en: string;
  /** JSON of `string[]`. */
  swatch: string;
}

interface PriceTable {
  product_id: string;
  currency: string;
  position: number;
  exponent: number;
  amount_minor: number;
}

interface SizeTable {
  product_id: string;
  size: string;
  position: number;
  /** JSON of `SizeRow['bodyCm']`. */
  body_cm: string;
  /** JSON of `SizeRow['garmentCm']`. */
  garment_cm: string;
}

/** What a product is found by (`search/terms.ts`). */
interface TermTable {
  term: string;
  product_id: string;
}

/** By what a word that some product has, or had, is found (`search-index.ts`). */
interface WordKeyTable {
  key: string;
  word: string;
}
