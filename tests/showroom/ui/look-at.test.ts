import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import type { Showroom } from '../../../src/contract/showroom';
import type { ShowroomView } from '../../../src/contract/showroom-view';
import { angleAbove, anglesTo, closerView } from '../../../src/showroom/ui/look-at';

const SHOWROOM = {
  eyeHeightM: 1.6,
  scene: {
    places: [
      {
        id: 'hall',
        outline: [
          [0, 0],
          [6, 0],
          [6, 4],
          [0, 4],
        ],
      },
    ],
  },
} as unknown as Showroom;
const VIEW = { place: 'hall', mode: 'walk', fov: 75, yaw: 0, pitch: 0 } as ShowroomView;

test('a look goes to the right of -Z, and up', () => {
  const { yaw, pitch } = anglesTo(new Vector3(0, 1, 0), new Vector3(2, 3, 0));
  expect([yaw, pitch]).toEqual([90, 45]);
});

test('what is seen at the edge of a picture lies half its angle from the middle', () => {
  expect(angleAbove(1, 75)).toBeCloseTo(37.5);
  expect(angleAbove(0, 75)).toBe(0);
});

test('one comes nearer on the straight way, and looks at the thing', () => {
  const near = closerView(SHOWROOM, VIEW, new Vector3(5, 0, 2), new Vector3(1, 0.6, 2));
  // The place's middle is 3, 2: one stands 1.5 m before the thing.
  expect(near.offset).toEqual([-0.5, 0, 0]);
  expect(near.yaw).toBe(-90);
  expect(near.pitch).toBeCloseTo((Math.atan2(-1, 1.5) * 180) / Math.PI);
  expect(near.fov).toBe(75);
});

test('from where one is near already, the lens comes closer', () => {
  const near = closerView(SHOWROOM, VIEW, new Vector3(2, 0, 2), new Vector3(1, 0.6, 2));
  expect(near.offset).toEqual([-1, 0, 0]);
  expect(near.fov).toBe(45);
});
