import { expect, test } from 'vitest';
import { COLOURS, colourOf, type Colour } from '../../src/contract/colour';

/** Colours of cloth, leather, wood and paint by the names that shops give them. */
const NAMED: Readonly<Record<Colour, readonly string[]>> = {
  // white, off-white, ivory, porcelain, chalk
  white: ['#ffffff', '#e7e6e2', '#fffff0', '#f4f1ea', '#ecebe6'],
  // silver, ash, slate grey, charcoal
  grey: ['#c0c0c0', '#8a8d8f', '#a39e98', '#6b6e70', '#4a4a4c'],
  // black, washed black, ink black
  black: ['#000000', '#38373a', '#16181c', '#1b1b1d'],
  // ecru, sand, linen, oat, camel
  beige: ['#cdc4af', '#d8c9ae', '#e6dccb', '#d9cdbb', '#c8a97e'],
  // walnut, chocolate, cognac, tobacco, oak, taupe
  brown: ['#5d4432', '#4a2c1d', '#9a5b2f', '#7b5836', '#a9703a', '#8b7355'],
  // red, garnet, burgundy, brick
  red: ['#ff0000', '#761f2f', '#5a1a28', '#9c2f2a', '#c8102e'],
  // orange, apricot, pumpkin
  orange: ['#ff8c00', '#f4a460', '#e0701a', '#ff7f50'],
  // yellow, mustard, lemon
  yellow: ['#ffd700', '#d4a82a', '#fff44f', '#e8c547'],
  // green, sage, olive, bottle, mint
  green: ['#228b22', '#b4baaa', '#6b6b3a', '#0b3d2e', '#a8d5ba', '#45574b'],
  // blue, navy, ink blue, sky, denim, ocean
  blue: ['#0000ff', '#1f2a44', '#212737', '#87ceeb', '#475870', '#426771', '#35425d'],
  // purple, lavender, aubergine, plum
  violet: ['#800080', '#b9a5d6', '#3d2645', '#6a3d7c'],
  // pink, blush, dusty rose, hot pink
  pink: ['#ffc0cb', '#e8c4c4', '#cfa3a3', '#ff69b4'],
};

test.each(COLOURS)('%s is what an eye calls so', (colour) => {
  expect(NAMED[colour].map((hex) => [hex, colourOf(hex)])).toEqual(
    NAMED[colour].map((hex) => [hex, colour]),
  );
});

test('every colour of the screen belongs to a family', () => {
  const met = new Set<string>();
  for (let r = 0; r < 256; r += 17) {
    for (let g = 0; g < 256; g += 17) {
      for (let b = 0; b < 256; b += 17) {
        met.add(colourOf(`#${[r, g, b].map((c) => c.toString(16).padStart(2, '0')).join('')}`));
      }
    }
  }
  expect([...met].sort()).toEqual([...COLOURS].sort());
});
