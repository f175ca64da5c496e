/** Under these names stand words that are set in the serif: headings, and names of things. */
const HEADINGS = [
  'brand',
  'title',
  'name',
  'empty',
  'nothing',
  'notFound',
  'filters',
  'kinds',
  'everything',
  'listTitle',
  'fresh',
  'closing',
  'closingAll',
  'enter',
  'label',
  'whole',
  'inColours',
  'states',
  'wet',
  'ready',
  'number',
  'orders',
  'sections',
];
/** Under this one, what stands on a page on which nothing else could be shown. */
const FAILINGS = ['happened'];
/** Under this one, the sentence of a page: larger, and lighter. */
const SENTENCES = ['sentence'];

/** Each character once, as one string. */
export interface HeadingCharacters {
  readonly heading: string;
  /** Those that no heading has. */
  readonly failing: string;
  readonly sentence: string;
}

/** What a name may have that no heading has yet. */
const PUNCTUATION = '，。、：；！？「」（）';

/** Han, and the punctuation that is as wide. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** The Chinese characters that headings, names and sentences are made of, read from sources as the formatter leaves them. */
export function headingCharacters(sources: readonly string[]): HeadingCharacters {
  const of = (names: readonly string[]) => {
    const said = sources.flatMap((source) => wordsUnder(source, names));
    return [...new Set(said.join('').match(CHINESE))].sort();
  };
  const heading = [...new Set([...of(HEADINGS), ...PUNCTUATION])].sort();
  const failing = of(FAILINGS).filter((character) => !heading.includes(character));
  return {
    heading: heading.join(''),
    failing: failing.join(''),
    sentence: of(SENTENCES).join(''),
  };
}

/** What stands behind these names: the rest of their line, and the lines that are indented below it. */
function wordsUnder(source: string, names: readonly string[]): string[] {
  const name = new RegExp(`^\\s*(?:${names.join('|')}): (.*)`);
  const words: string[] = [];
  let indent = Infinity;
  for (const line of source.split('\n')) {
    const own = line.search(/\S/);
    if (own <= indent) indent = Infinity;
    const [, said] = name.exec(line) ?? [];
    if (indent < Infinity) words.push(line);
    else if (said !== undefined) {
      words.push(said);
      indent = own;
    }
  }
  return words;
}
