import type { Poster } from './list.ts';

type At = [number, number, number];

const all = (model: string, variant: string, turnDeg: number, downDeg: number): Poster => ({
  model,
  variant,
  shown: { turnDeg, downDeg },
});

/** A part, `tall` metres of it, its middle there. */
const part = (
  model: string,
  variant: string,
  turnDeg: number,
  downDeg: number,
  at: At,
  tall: number,
): Poster => ({ model, variant, shown: { turnDeg, downDeg, part: { at, tall } } });

/** How goods are looked at after every change: from all sides, and what is made finely close up. */
export const GOODS_SHOTS: Record<string, Poster[]> = {
  armchair: [
    all('armchair', 'sage', 38, 13),
    all('armchair', 'clay', -30, 10),
    all('armchair', 'wool', 205, 14),
    all('armchair', 'sage', 90, 4),
    part('armchair', 'sage', 40, 15, [0.2, 0.5, 0.3], 0.5),
    part('armchair', 'clay', 35, 20, [0, 0.45, 0], 0.4),
    part('armchair', 'wool', -25, 25, [-0.335, 0.55, 0.3], 0.3),
    part('armchair', 'sage', 150, 12, [0.1, 0.55, -0.3], 0.6),
  ],
  vase: [
    all('vase', 'celadon', 0, 11),
    all('vase', 'tenmoku', 90, 11),
    all('vase', 'shell', 180, 4),
    all('vase', 'celadon', 200, 35),
    part('vase', 'celadon', 20, 14, [0, 0.26, 0], 0.16),
    part('vase', 'tenmoku', 0, 16, [0, 0.27, 0], 0.16),
    part('vase', 'shell', 60, 8, [0.04, 0.03, 0.03], 0.12),
    part('vase', 'celadon', 120, 8, [0.05, 0.12, -0.03], 0.16),
  ],
  'floor-lamp': [
    all('floor-lamp', 'brass', 20, 8),
    all('floor-lamp', 'black', -40, 8),
    part('floor-lamp', 'brass', 20, 8, [0, 1.185, 0], 0.6),
    part('floor-lamp', 'black', 20, -12, [0, 1.02, 0], 0.4),
    part('floor-lamp', 'brass', 30, 25, [0, 0.05, 0], 0.42),
    part('floor-lamp', 'black', 30, 25, [0, 0.05, 0], 0.42),
    part('floor-lamp', 'brass', 10, 35, [0, 1.4, 0], 0.3),
    part('floor-lamp', 'brass', 0, 4, [0.02, 0.85, 0.02], 0.2),
  ],
  tote: [
    all('tote', 'ecru', 24, 9),
    all('tote', 'moss', -35, 9),
    all('tote', 'ink', 190, 14),
    all('tote', 'ecru', 90, 6),
    part('tote', 'ecru', 15, 12, [-0.05, 0.3, 0.05], 0.22),
    part('tote', 'moss', 0, 5, [0.08, 0.27, 0.05], 0.12),
    part('tote', 'ecru', 20, 40, [0, 0.36, 0], 0.36),
    part('tote', 'ink', 40, 10, [0.1, 0.08, 0.05], 0.24),
  ],
  'side-table': [
    all('side-table', 'oak', 14, 20),
    all('side-table', 'walnut', 60, 10),
    all('side-table', 'black', -20, 20),
    all('side-table', 'oak', 10, -14),
    part('side-table', 'oak', 10, 35, [0, 0.48, 0], 0.4),
    part('side-table', 'walnut', 10, 16, [0.1, 0.47, 0.1], 0.16),
    part('side-table', 'black', 20, 25, [0.1, 0.47, 0.1], 0.2),
    part('side-table', 'oak', 30, 6, [0.1, 0.4, 0], 0.24),
  ],
  sofa: [
    all('sofa', 'wool', 30, 12),
    all('sofa', 'moss', -24, 12),
    all('sofa', 'ink', 205, 14),
    all('sofa', 'wool', 0, 8),
    part('sofa', 'moss', 25, 18, [0, 0.5, 0.1], 0.6),
    part('sofa', 'ink', 25, 18, [0.5, 0.45, 0.2], 0.6),
  ],
  'easy-chair': [
    all('easy-chair', 'camel', -34, 13),
    all('easy-chair', 'oat', 40, 12),
    all('easy-chair', 'coal', 205, 14),
    all('easy-chair', 'camel', 90, 4),
    part('easy-chair', 'camel', -25, 18, [0, 0.5, 0.1], 0.5),
    part('easy-chair', 'oat', -40, 14, [0.33, 0.52, 0.28], 0.35),
    part('easy-chair', 'coal', 30, 14, [0, 0.6, 0], 0.5),
    part('easy-chair', 'camel', 150, 12, [0.1, 0.6, -0.3], 0.6),
  ],
  'corner-sofa': [
    all('corner-sofa', 'linen', 28, 16),
    all('corner-sofa', 'pine', -30, 14),
    all('corner-sofa', 'slate', 200, 16),
    all('corner-sofa', 'linen', 0, 30),
    part('corner-sofa', 'linen', 25, 20, [0.1, 0.5, 0.1], 0.8),
    part('corner-sofa', 'pine', 20, 14, [1.1, 0.5, 0.3], 0.7),
    part('corner-sofa', 'slate', 35, 16, [-0.9, 0.6, -0.2], 0.7),
    part('corner-sofa', 'linen', 35, 14, [-0.8, 0.3, 0.7], 0.5),
  ],
  bowl: [
    all('bowl', 'kaki', 0, 24),
    all('bowl', 'shell', 90, 24),
    all('bowl', 'tenmoku', 0, 8),
    all('bowl', 'kaki', 0, 65),
    part('bowl', 'shell', 20, 30, [0.06, 0.09, 0.06], 0.12),
    part('bowl', 'kaki', 60, 6, [0.03, 0.03, 0.02], 0.1),
  ],
};

/** As much as a picture shows from a metre and a half away, metres. */
const NEARBY = 0.8;
const nearby = (model: string, variant: string, turnDeg: number, at: At): Poster[] =>
  [model, `${model}-room`].map((name) => part(name, variant, turnDeg, 14, at, NEARBY));

/** Goods and what stands in rooms for them, to be compared. */
export const ROOM_SHOTS: Record<string, Poster[]> = {
  armchair: nearby('armchair', 'clay', 38, [0, 0.5, 0.1]),
  'easy-chair': nearby('easy-chair', 'camel', -34, [0, 0.5, 0.1]),
  sofa: nearby('sofa', 'wool', 30, [0.2, 0.5, 0.1]),
  'corner-sofa': nearby('corner-sofa', 'pine', 30, [-0.75, 0.5, 0]),
  'side-table': nearby('side-table', 'oak', 14, [0, 0.3, 0]),
  'floor-lamp': nearby('floor-lamp', 'brass', 20, [0, 1.1, 0]),
  vase: nearby('vase', 'tenmoku', 0, [0, 0.16, 0]),
  bowl: nearby('bowl', 'kaki', 0, [0, 0.05, 0]),
  tote: nearby('tote', 'ink', 24, [0, 0.28, 0]),
};
