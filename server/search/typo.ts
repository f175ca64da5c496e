/** In shorter words another letter makes another word. */
const SHORTEST_MISTYPED = 4;

/** Numbers are meant as they are written. */
export function mayBeMistyped(word: string): boolean {
  return /^\p{L}+$/u.test(word) && [...word].length >= SHORTEST_MISTYPED;
}

/**
 * The word, and the word without one of its letters, each once. Two words that one typo parts have
 * one of these in common (SymSpell: Garbe 2012); not every two that do are one typo apart.
 */
export function deletionsOf(word: string): string[] {
  const letters = [...word];
  return [...new Set([word, ...letters.map((_, i) => letters.toSpliced(i, 1).join(''))])];
}

/** Whether one letter more, less or other, or two neighbours swapped, makes one word the other. */
export function isOneTypo(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const restIs = (i: number, j: number) => a.slice(i).join('') === b.slice(j).join('');
  if (a.length === b.length) {
    if (start === a.length) return false;
    const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
    return restIs(start + 1, start + 1) || (swapped && restIs(start + 2, start + 2));
  }
  return a.length > b.length ? restIs(start + 1, start) : restIs(start, start + 1);
}
