import type { Language } from '../../src/contract/text';

/** As many whole sentences of these texts, one after the other, as fit; the first is always among them. */
export function wholeSentences(
  texts: readonly string[],
  language: Language,
  mostCharacters: number,
): string {
  const gap = language === 'zh' ? '' : ' ';
  const [first = '', ...rest] = texts.flatMap((text) => text.split(/(?<=[。！？])|(?<=[.!?])\s+/));
  let said = first;
  for (const sentence of rest) {
    if (said.length + gap.length + sentence.length > mostCharacters) break;
    said += gap + sentence;
  }
  return said;
}
