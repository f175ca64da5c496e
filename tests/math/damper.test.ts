import { expect, test } from 'vitest';
import { dampSpeed, damping } from '../../src/math/damper';

test('a speed comes to its goal the same way, however often it is asked', () => {
  const ways = [1, 3, 50].map((steps) => {
    const speed = { value: 2 };
    let way = 0;
    for (let i = 0; i < steps; i++) way += dampSpeed(speed, -1, 0.2, 0.6 / steps);
    return [speed.value, way];
  });
  for (const [value, way] of ways) {
    expect(value).toBeCloseTo(-1 + 3 * Math.exp(-3), 9);
    expect(way).toBeCloseTo(-0.6 + 3 * 0.2 * (1 - Math.exp(-3)), 9);
  }
});

test('two steps go as far as one of both', () => {
  const rest = (1 - damping(0.1, 0.3)) * (1 - damping(0.25, 0.3));
  expect(1 - rest).toBeCloseTo(damping(0.35, 0.3), 12);
});
