import {
  CURRENCY_EXPONENTS,
  decimalOf,
  money,
  type Currency,
  type Money,
} from '../../contract/money';
import {
  MOST_DETAILS,
  MOST_ON_HAND,
  MOST_PRICE_MINOR,
  type OperatorProduct,
  type ProductPatch,
} from '../../contract/operator-product';
import { LANGUAGES, type Language, type Text } from '../../contract/text';

const CURRENCIES = Object.keys(CURRENCY_EXPONENTS) as Currency[];
const TEXTS = ['name', 'summary', 'description'] as const;

export type TextName = (typeof TEXTS)[number];
export type FieldKey =
  `${TextName | 'details'}.${Language}` | `price.${Currency}` | `stock.${string}` | 'listed';

/** A product as it stands in the form: every field as it is written. Facts stand one a line; no price is no sale in that currency. */
export type ProductForm = Readonly<Record<FieldKey, string>>;

/** What is wrong with a field; worded in `OPERATOR_PRODUCT_TEXTS.problems`. */
export type FieldProblem =
  | 'missing'
  | 'uneven'
  | 'tooManyFacts'
  | 'price'
  | 'priceTooHigh'
  | 'noPrice'
  | 'count'
  | 'countTooHigh';

export type FieldProblems = Readonly<Partial<Record<FieldKey, FieldProblem>>>;

/** What a form says anew: each part only where something of it was changed. */
export interface ProductChanges {
  readonly patch: ProductPatch;
  readonly stock: Readonly<Record<string, number>>;
}

export type FormReading =
  | { readonly ok: true; readonly changes: ProductChanges }
  | { readonly ok: false; readonly problems: FieldProblems };

/** The form of a product in which nothing was changed. */
export function formOf(product: OperatorProduct): ProductForm {
  const fields: [FieldKey, string][] = [['listed', product.listed ? 'yes' : '']];
  for (const language of LANGUAGES) {
    for (const name of TEXTS) fields.push([`${name}.${language}`, product[name][language]]);
    const lines = product.details.map((fact) => fact[language]);
    fields.push([`details.${language}`, lines.join('\n')]);
  }
  for (const currency of CURRENCIES) {
    const price = product.prices.find((each) => each.currency === currency);
    fields.push([`price.${currency}`, price ? decimalOf(price).replace(/\.0*$/, '') : '']);
  }
  for (const [sku, pieces] of Object.entries(product.onHand)) {
    fields.push([`stock.${sku}`, String(pieces)]);
  }
  return Object.fromEntries(fields) as ProductForm;
}

/** Reads what was written over a product: what it changes, or what is wrong with which fields. */
export function readForm(product: OperatorProduct, form: ProductForm): FormReading {
  const before = formOf(product);
  const problems: Partial<Record<FieldKey, FieldProblem>> = {};
  const isChanged = (keys: readonly FieldKey[]) => keys.some((key) => form[key] !== before[key]);
  const patch: ProductPatch = {};

  for (const name of TEXTS) {
    const text = Object.fromEntries(
      LANGUAGES.map((language) => [language, form[`${name}.${language}`].trim()]),
    ) as Text;
    for (const language of LANGUAGES)
      if (!text[language]) problems[`${name}.${language}`] = 'missing';
    if (isChanged(inEvery(name))) patch[name] = text;
  }

  const facts = factsOf(form);
  if (!facts.ok) problems[facts.key] = facts.problem;
  else if (isChanged(inEvery('details'))) patch.details = facts.details;

  const prices: Money[] = [];
  for (const currency of CURRENCIES) {
    const written = form[`price.${currency}`].trim();
    if (!written) continue;
    const price = priceOf(written, currency);
    if (typeof price === 'string') problems[`price.${currency}`] = price;
    else prices.push(price);
  }
  const keys = CURRENCIES.map((currency) => `price.${currency}` as const);
  if (keys.every((key) => !form[key].trim())) problems[keys[0]!] = 'noPrice';
  if (isChanged(keys)) patch.prices = prices;

  const stock: Record<string, number> = {};
  for (const sku of Object.keys(product.onHand)) {
    const key = `stock.${sku}` as const;
    const pieces = countOf(form[key]);
    if (typeof pieces === 'string') problems[key] = pieces;
    else if (isChanged([key])) stock[sku] = pieces;
  }

  if (isChanged(['listed'])) patch.listed = form.listed !== '';
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, changes: { patch, stock } };
}

const inEvery = (name: TextName | 'details') =>
  LANGUAGES.map((language) => `${name}.${language}` as const);

const linesOf = (written: string) =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Facts are told in every language, line for line; or which field is wrong, and how. */
function factsOf(
  form: ProductForm,
):
  | { readonly ok: true; readonly details: Text[] }
  | { readonly ok: false; readonly key: FieldKey; readonly problem: FieldProblem } {
  const [zh, en] = [linesOf(form['details.zh']), linesOf(form['details.en'])];
  if (zh.length < en.length) return { ok: false, key: 'details.zh', problem: 'uneven' };
  if (en.length < zh.length) return { ok: false, key: 'details.en', problem: 'uneven' };
  if (zh.length > MOST_DETAILS) return { ok: false, key: 'details.zh', problem: 'tooManyFacts' };
  return { ok: true, details: zh.map((line, i) => ({ zh: line, en: en[i]! })) };
}

/** By its digits, so that no amount passes through a fraction; thousands may be parted. */
function priceOf(written: string, currency: Currency): Money | FieldProblem {
  const exponent = CURRENCY_EXPONENTS[currency];
  const plain = written.normalize('NFKC').replace(/[\s,]/g, '');
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === undefined || fraction.length > exponent) return 'price';
  const amountMinor = Number(whole + fraction.padEnd(exponent, '0'));
  return amountMinor > MOST_PRICE_MINOR ? 'priceTooHigh' : money(currency, amountMinor);
}

function countOf(written: string): number | FieldProblem {
  const plain = written.normalize('NFKC').replace(/[\s,]/g, '');
  if (!/^\d+$/.test(plain)) return 'count';
  return Number(plain) > MOST_ON_HAND ? 'countTooHigh' : Number(plain);
}
