import type { Kysely, SelectQueryBuilder } from 'kysely';
import { gramsOf, isWord, searchTermsOf, termsOf } from '../search/terms';
import { deletionsOf, isOneTypo, mayBeMistyped } from '../search/typo';
import { batches } from './batches';
import type { ProductRows } from './product-rows';
import type { Tables } from './tables';

/** Of a product's rows, those with the words that it is found by. */
type FindableRows = Pick<ProductRows, 'product' | 'variants'>;

/** Queries for the ids of products, to be met together. */
export type FoundByText = readonly SelectQueryBuilder<
  Tables,
  'product_term',
  { product_id: string }
>[];

/** Makes a product findable by its names, summaries, details and colours in every language. */
export async function indexProduct(db: Kysely<Tables>, rows: FindableRows): Promise<void> {
  const terms = [...termsOf(findableText(rows))];
  const product_id = rows.product.id;
  for (const batch of batches(terms)) {
    const values = batch.map((term) => ({ term, product_id }));
    await db.insertInto('product_term').values(values).execute();
  }
  await learnWords(db, terms.filter(isWord));
}

/**
 * The products that have each part of what a shopper typed, one query a part, to be met together:
 * Chinese as it stands, or else in pieces; words by how they begin, and a word that begins none by
 * one typo. Undefined when no product can have them all.
 */
export async function findByText(
  db: Kysely<Tables>,
  text: string,
): Promise<FoundByText | undefined> {
  const { runs, words } = searchTermsOf(text);
  if (runs.length + words.length === 0) return undefined;
  const having = db.selectFrom('product_term').select('product_id');
  const found = [];
  for (const run of runs) {
    const pieces = await piecesOf(db, run);
    if (!pieces) return undefined;
    found.push(...pieces.map((piece) => having.where('term', '=', piece)));
  }
  for (const word of words) {
    const begun = usedWords(db, [word]);
    if ((await begun.limit(1).execute()).length > 0) {
      found.push(having.where('term', 'in', begun));
      continue;
    }
    const meant = await mistyped(db, word);
    if (meant.length === 0) return undefined;
    found.push(having.where('term', 'in', meant));
  }
  return found;
}

/**
 * The terms that stand for a Chinese run. What no product has falls apart into its twos, and these
 * into characters, so that 吊带裙 finds the 吊带长裙. Undefined when no two characters that stand
 * together do so in a product: single characters alone would find anything.
 */
async function piecesOf(db: Kysely<Tables>, run: string): Promise<string[] | undefined> {
  const whole = gramsOf(run);
  const threes = await usedTerms(db, whole);
  const missed = whole.filter((gram) => !threes.has(gram));
  if (missed.length === 0) return whole;
  const pairs = [...new Set(missed.flatMap((gram) => gramsOf(gram, 2)))];
  const twos = await usedTerms(db, pairs);
  if (threes.size + twos.size === 0) return undefined;
  const characters = pairs.filter((pair) => !twos.has(pair)).flatMap((pair) => [...pair]);
  return [...new Set([...threes, ...twos, ...characters])];
}

/** Those of the terms that a product has. */
async function usedTerms(db: Kysely<Tables>, terms: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('product_term')
    .select('term')
    .distinct()
    .where('term', 'in', terms)
    .execute();
  return new Set(rows.map(({ term }) => term));
}

/** Words that products have and that are one typo away. */
async function mistyped(db: Kysely<Tables>, word: string): Promise<string[]> {
  if (!mayBeMistyped(word)) return [];
  const rows = await usedWords(db, deletionsOf(word).map(typoKey)).execute();
  return rows.map((row) => row.word).filter((candidate) => isOneTypo(word, candidate));
}

/** Words under these keys that a product still has. */
function usedWords(db: Kysely<Tables>, keys: readonly string[]) {
  return db
    .selectFrom('word_key')
    .select('word')
    .distinct()
    .where('key', 'in', keys)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('product_term').select('term').whereRef('term', '=', 'word_key.word')),
    );
}

/** Puts words under their beginnings and, where they may be mistyped, under what typos leave of them. */
async function learnWords(db: Kysely<Tables>, words: readonly string[]): Promise<void> {
  const known = new Set<string>();
  for (const batch of batches(words)) {
    const rows = await db
      .selectFrom('word_key')
      .select('word')
      .where('key', 'in', batch)
      .whereRef('key', '=', 'word')
      .execute();
    for (const { word } of rows) known.add(word);
  }
  const keys = words
    .filter((word) => !known.has(word))
    .flatMap((word) => keysOf(word).map((key) => ({ key, word })));
  for (const batch of batches(keys)) {
    // Another writer may be learning the same word.
    await db
      .insertInto('word_key')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function keysOf(word: string): string[] {
  const letters = [...word];
  const beginnings = letters.map((_, i) => letters.slice(0, i + 1).join(''));
  return mayBeMistyped(word) ? [...beginnings, ...deletionsOf(word).map(typoKey)] : beginnings;
}

/** Words hold no hyphen, so that no beginning of a word is such a key. */
function typoKey(deletion: string): string {
  return `-${deletion}`;
}

function findableText({ product, variants }: FindableRows): string {
  const details: { zh: string; en: string }[] = JSON.parse(product.details);
  return [
    product.name_zh,
    product.name_en,
    product.summary_zh,
    product.summary_en,
    ...details.flatMap(({ zh, en }) => [zh, en]),
    ...variants.flatMap((variant) => [variant.name_zh, variant.name_en]),
  ].join('\n');
}
