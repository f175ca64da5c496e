import { expect, test } from 'vitest';
import { createSight, SETTLED_FRAMES } from '../../../src/showroom/hotspot/sight';
import { createRandom } from '../support/random';

function allInPicture(count: number) {
  const sight = createSight(count);
  for (let i = 0; i < count; i++) sight.setInPicture(i, true);
  return sight;
}

test.each([1, 3, 10, 37])('%i hotspots are right within the frames', (count) => {
  const random = createRandom(count);
  const sight = allInPicture(count);
  for (let stop = 0; stop < 50; stop++) {
    // On the way, what is seen changes from frame to frame.
    for (let frame = 0; frame < 7; frame++) {
      sight.disturb();
      sight.step(() => random() < 0.5);
    }
    sight.disturb();
    const truth = Array.from({ length: count }, () => random() < 0.5);
    let frames = 1;
    while (!sight.step((index) => truth[index]!)) frames++;
    expect(frames).toBeLessThanOrEqual(SETTLED_FRAMES);
    expect([...sight.seen]).toEqual(truth.map(Number));
  }
});

test('looks are spread over frames', () => {
  const sight = allInPicture(20);
  let looks = 0;
  sight.step(() => {
    looks++;
    return true;
  });
  expect(looks).toBeLessThanOrEqual(4);
});

test('an edge that is grazed changes nothing: looks that take turns leave it as it was', () => {
  const sight = allInPicture(1);
  while (!sight.step(() => true));
  expect(sight.seen[0]).toBe(1);
  for (let frame = 0; frame < 40; frame++) {
    sight.disturb();
    sight.step(() => frame % 2 === 0);
    expect(sight.seen[0]).toBe(1);
  }
});

test('what leaves the picture is seen no longer, and is not looked for', () => {
  const sight = allInPicture(2);
  while (!sight.step(() => true));
  sight.setInPicture(0, false);
  sight.disturb();
  const looked = new Set<number>();
  while (!sight.step((index) => Boolean(looked.add(index))));
  expect([...sight.seen]).toEqual([0, 1]);
  expect([...looked]).toEqual([1]);
});
