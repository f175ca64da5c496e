/** Letters of a word that count: what follows tells no two words of a shop apart. */
const WORD_LETTERS = 32;
/** Chinese is written without spaces: every run of up to this many characters may be a word. */
const LONGEST_GRAM = 3;

/** A run of Chinese characters, or else a run of letters and digits. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/** What is looked for, every part of which a product must have. */
export interface SearchTerms {
  /** Chinese, without what stood between. */
  readonly runs: readonly string[];
  /** Of other scripts, perhaps only begun. */
  readonly words: readonly string[];
}

/** Everything that a text can be found by: its words, and its Chinese one, two and three characters at a time. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const run of runsOf(text)) {
    const parts = HAN.test(run) ? [1, 2, LONGEST_GRAM].flatMap((n) => gramsOf(run, n)) : [cut(run)];
    for (const part of parts) terms.add(part);
  }
  return terms;
}

/** What a shopper typed as terms, each once; none at all where there is neither letter nor digit. */
export function searchTermsOf(text: string): SearchTerms {
  const runs = runsOf(text);
  return {
    runs: [...new Set(runs.filter((run) => HAN.test(run)))],
    words: [...new Set(runs.filter(isWord).map(cut))],
  };
}

/** A Chinese run, `longest` characters at a time; itself where it is no longer than that. */
export function gramsOf(run: string, longest = LONGEST_GRAM): string[] {
  const characters = [...run];
  const length = Math.min(characters.length, longest);
  const starts = Array.from({ length: characters.length - length + 1 }, (_, i) => i);
  return [...new Set(starts.map((i) => characters.slice(i, i + length).join('')))];
}

/** Case, accents and full width are no difference. */
function runsOf(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').match(RUNS) ?? [];
}

function cut(word: string): string {
  return [...word].slice(0, WORD_LETTERS).join('');
}

/** Whether a term is a word and not Chinese. */
export function isWord(term: string): boolean {
  return !HAN.test(term);
}
