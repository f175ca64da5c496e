/** Letters of a word that count: what follows tells no two words of a shop apart. */
const WORD_LETTERS = 32;
/** Chinese is written without spaces: every run of up to this many characters may be a word. */
const LONGEST_GRAM = 3;

/** A run of Chinese characters, or else a run of letters and digits. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/** What is looked for, every part of which a product must have. */
export interface SearchTerms {
  /** Chinese, up to three characters each; longer runs as all their threes. */
  readonly grams: readonly string[];
  /** Of other scripts, perhaps only begun. */
  readonly words: readonly string[];
}

/** Everything that a text can be found by: its words, and its Chinese one, two and three characters at a time. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const run of runsOf(text)) {
    if (!HAN.test(run)) terms.add(cut(run));
    else for (let length = 1; length <= LONGEST_GRAM; length++) addGrams(terms, run, length);
  }
  return terms;
}

/** What a shopper typed as terms, each once; none at all where there is neither letter nor digit. */
export function searchTermsOf(text: string): SearchTerms {
  const grams = new Set<string>();
  const words = new Set<string>();
  for (const run of runsOf(text)) {
    if (!HAN.test(run)) words.add(cut(run));
    else addGrams(grams, run, Math.min([...run].length, LONGEST_GRAM));
  }
  return { grams: [...grams], words: [...words] };
}

/** Case, accents and full width are no difference. */
function runsOf(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').match(RUNS) ?? [];
}

function addGrams(into: Set<string>, run: string, length: number): void {
  const characters = [...run];
  for (let i = 0; i + length <= characters.length; i++) {
    into.add(characters.slice(i, i + length).join(''));
  }
}

function cut(word: string): string {
  return [...word].slice(0, WORD_LETTERS).join('');
}

/** Whether a term is a word and not Chinese. */
export function isWord(term: string): boolean {
  return !HAN.test(term);
}
