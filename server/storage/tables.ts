import type { Colour } from '../../src/contract/colour';
import type { Currency } from '../../src/contract/money';
import type { OrderState } from '../../src/contract/order';
import type { Kind } from '../../src/contract/product';
import type { Language } from '../../src/contract/text';

/**
 * The tables after every migration. JSON columns are text, so that both engines read them alike;
 * moments are milliseconds since 1970.
 */
export interface Tables {
  product: ProductTable;
  product_variant: VariantTable;
  product_price: PriceTable;
  product_size: SizeTable;
  variant_colour: VariantColourTable;
  sown: SownTable;
  showroom: ShowroomTable;
  product_term: TermTable;
  word_key: WordKeyTable;
  shelf: ShelfTable;
  product_revision: ProductRevisionTable;
  stock: StockTable;
  reservation: ReservationTable;
  guest: GuestTable;
  cart_line: CartLineTable;
  setting: SettingTable;
  shop_order: OrderTable;
  order_line: OrderLineTable;
  order_event: OrderEventTable;
  idempotency_key: IdempotencyKeyTable;
}

/** What the last seed left on the shelf. */
interface SownTable {
  product_id: string;
  /** Of the product's rows as they were put there. */
  fingerprint: string;
}

interface ShowroomTable {
  id: string;
  position: number;
  /** 1, or 0 for what nobody is shown. */
  listed: number;
  /** JSON of `ShowroomDocument`. */
  document: string;
  /** SHA-256 of the document as the last seed put it up; '' for one that no seed did. */
  sown: string;
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
  /** Name of the model, without `.glb`; '' while there is none. */
  model: string;
  /** 1, or 0 for a draft. */
  listed: number;
  /** JSON of `DimensionsCm`, or ''. */
  dimensions_cm: string;
  /** One more with each change, the shop's own of its stock included. */
  version: number;
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

/** The family of a colourway's main colour, as `colourOf` of the contract says. */
interface VariantColourTable {
  product_id: string;
  variant_id: string;
  colour: Colour;
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

/** One row, whose revision grows with everything that a list or a product's page would show otherwise. */
interface ShelfTable {
  id: number;
  revision: number;
}

/** The shelf's revision with which something else was shown of a product; none since before there were any. */
interface ProductRevisionTable {
  product_id: string;
  revision: number;
}

interface StockTable {
  sku: string;
  product_id: string;
  position: number;
  variant_id: string;
  /** '' where the product has no sizes. */
  size: string;
  /** Pieces in the shop, those that bags hold included. */
  on_hand: number;
}

/** Pieces that a bag holds for a while. */
interface ReservationTable {
  sku: string;
  guest_id: string;
  quantity: number;
  expires_at: number;
}

interface GuestTable {
  /** SHA-256 of what the cookie says. */
  id: string;
  seen_at: number;
  /** JSON of `Delivery`, kept for one tap, or ''. */
  delivery: string;
}

interface CartLineTable {
  guest_id: string;
  sku: string;
  quantity: number;
  added_at: number;
}

/** What the shop itself remembers. */
interface SettingTable {
  key: string;
  value: string;
}

interface OrderTable {
  token: string;
  number: string;
  guest_id: string | null;
  state: OrderState;
  /** One more with each change. */
  version: number;
  placed_at: number;
  undo_until: number;
  currency: Currency;
  goods_minor: number;
  delivery_minor: number;
  tax_minor: number;
  total_minor: number;
  /** JSON of `Delivery`, or '' once its buyer is forgotten. */
  delivery: string;
  arrives: string;
  language: Language;
}

/** As it was sold, whatever becomes of the product. */
interface OrderLineTable {
  token: string;
  position: number;
  sku: string;
  product_id: string;
  model: string;
  variant_id: string;
  size: string;
  name_zh: string;
  name_en: string;
  variant_zh: string;
  variant_en: string;
  price_minor: number;
  quantity: number;
  /** Pieces of these that the buyer's bag held. */
  from_bag: number;
}

interface OrderEventTable {
  token: string;
  position: number;
  state: OrderState;
  at: number;
}

interface IdempotencyKeyTable {
  key: string;
  request_hash: string;
  /** Whose answer it is; null while it is unknown, or once they had everything about them deleted. */
  guest_id: string | null;
  /** Until when whoever took the key may still be at work. */
  lease_until: number;
  /** JSON of `Answer` (`orders/answer-once.ts`); null until it is known. */
  answer: string | null;
}
