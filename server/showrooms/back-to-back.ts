import type { Piece } from '../../src/contract/showroom';

type Placed = Pick<Piece, 'anchor' | 'footprint' | 'ahead'>;

/** Moves pieces so that all have their backs where the first has its: a small sofa at the wall as a deep one. */
export function backToBack<Each extends Placed>(pieces: readonly Each[]): Each[] {
  const backOf = ({ footprint }: Placed) => Math.min(...footprint.map(([, z]) => z));
  return pieces.map((piece) => {
    const ahead = backOf(pieces[0]!) - backOf(piece);
    const { at, normal } = piece.anchor;
    return {
      ...piece,
      ahead,
      anchor: { at: [at[0], at[1], at[2] + ahead], normal },
      footprint: piece.footprint.map(([x, z]) => [x, z + ahead]),
    };
  });
}
