import { describe, expect, test } from 'vitest';
import {
  LABEL_GAP,
  LABEL_HEIGHT,
  layOutLabels,
  LEFT,
  NONE,
  RIGHT,
  type Spot,
} from '../../../src/showroom/hotspot/label-layout';
import { createRandom } from '../support/random';

const PICTURE = { width: 1440, height: 900 };
const spot = (x: number, y: number, priority = 0, width = 100): Spot => ({
  ...{ x, y, width, priority },
  isShown: true,
  side: NONE,
});

function laidOut(spots: readonly Spot[], unit = 1): readonly Spot[] {
  layOutLabels(
    spots,
    spots.map((_, index) => index),
    PICTURE,
    unit,
  );
  return spots;
}

const left = ({ x, width, side }: Spot) => (side === RIGHT ? x + LABEL_GAP : x - LABEL_GAP - width);

function overlaps(a: Spot, b: Spot): boolean {
  if (Math.abs(a.y - b.y) >= LABEL_HEIGHT) return false;
  return left(a) < left(b) + b.width && left(b) < left(a) + a.width;
}

describe('labels', () => {
  test('stand at the right where there is room', () => {
    expect(laidOut([spot(300, 300)])[0]!.side).toBe(RIGHT);
  });

  test('stand at the left near the right edge, and nowhere in a picture too narrow', () => {
    expect(laidOut([spot(1400, 300)])[0]!.side).toBe(LEFT);
    expect(laidOut([spot(700, 300, 0, 800)])[0]!.side).toBe(NONE);
  });

  test('make room by importance', () => {
    const [low, high] = laidOut([spot(300, 300, 1), spot(345, 310, 2)]);
    expect(high!.side).toBe(RIGHT);
    expect(low!.side).toBe(LEFT);
  });

  test('never lie on one another nor on a square, wherever they are', () => {
    const random = createRandom(7);
    for (let round = 0; round < 60; round++) {
      const spots = laidOut(
        Array.from({ length: 14 }, () =>
          spot(random() * 1440, random() * 900, random(), 60 + random() * 140),
        ),
      );
      const labelled = spots.filter(({ side }) => side !== NONE);
      expect(labelled.length).toBeGreaterThan(0);
      for (const a of labelled) {
        expect(labelled.filter((b) => a !== b && overlaps(a, b))).toEqual([]);
        for (const { x, y } of spots) {
          const isOn = Math.abs(y - a.y) < LABEL_HEIGHT / 2 && x > left(a) && x < left(a) + a.width;
          expect(isOn).toBe(false);
        }
      }
    }
  });

  test('stay on their side while they can, though the other is free too', () => {
    const spots = [spot(400, 300)];
    spots[0]!.side = LEFT;
    expect(laidOut(spots)[0]!.side).toBe(LEFT);
  });

  test('do not flicker where two come near each other', () => {
    const at = (y: number) => {
      const spots = [spot(300, 300, 2), spot(300, y, 1)];
      return spots;
    };
    const near = at(300 + LABEL_HEIGHT + 4);
    // Too near for a new one.
    expect(laidOut(near)[1]!.side).not.toBe(RIGHT);
    near[0]!.side = RIGHT;
    near[1]!.side = RIGHT;
    // And near enough for one that is there.
    expect(laidOut(near)[1]!.side).toBe(RIGHT);
  });

  test('of what is not seen have no room taken', () => {
    const spots = [spot(300, 300, 2), spot(345, 300, 1)];
    spots[0]!.isShown = false;
    expect(laidOut(spots).map(({ side }) => side)).toEqual([NONE, RIGHT]);
  });
});
