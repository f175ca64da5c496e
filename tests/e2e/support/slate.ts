/** A row of squares on each picture of a film that says which one it is, as film crews do. */
export const SLATE = {
  /** Where the first square is in the picture, px. */
  x: 56,
  y: 20,
  square: 10,
  step: 12,
} as const;

const NUMBER_BITS = 7;

/** The squares that are white: one that always is, the number, and one that makes their count even. */
export function slateBits(number: number): boolean[] {
  const bits = [true];
  for (let bit = NUMBER_BITS - 1; bit >= 0; bit--) bits.push(((number >> bit) & 1) === 1);
  bits.push(bits.filter(Boolean).length % 2 === 1);
  return bits;
}

/** The number that these squares tell, or undefined where they tell none. */
export function readSlateBits(bits: readonly boolean[]): number | undefined {
  if (bits.length !== SLATE_LENGTH || !bits[0] || bits.filter(Boolean).length % 2) return undefined;
  return bits.slice(1, -1).reduce((number, bit) => number * 2 + Number(bit), 0);
}

export const SLATE_LENGTH = NUMBER_BITS + 2;
