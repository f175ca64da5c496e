import { describe, expect, test } from 'vitest';
import { createTrack } from '../../../../../src/tryon/camera/demo/motion/track';

const speed = (track: (seconds: number) => number, at: number) =>
  (track(at + 1e-5) - track(at - 1e-5)) / 2e-5;

describe('a track', () => {
  const track = createTrack<number>([
    [0, 0],
    [1, 10],
    [3, 30],
    [4, 0],
  ]);

  test('goes through its keys, round after round', () => {
    for (const [time, value] of [
      [0, 0],
      [1, 10],
      [3, 30],
      [4, 0],
      [5, 10],
      [-1, 30],
    ])
      expect(track(time)).toBeCloseTo(value, 9);
  });

  test('rests at turning points and keeps its pace through others', () => {
    expect(speed(track, 3)).toBeCloseTo(0, 3);
    expect(speed(track, 4)).toBeCloseTo(0, 3);
    expect(speed(track, 1)).toBeCloseTo(10, 3);
  });

  test('never swings beyond a key', () => {
    for (let time = 0; time < 4; time += 0.01) {
      expect(track(time)).toBeGreaterThan(-1e-9);
      expect(track(time)).toBeLessThan(30 + 1e-9);
    }
  });
});

test('alike keys hold', () => {
  const track = createTrack<number>([
    [0, 0],
    [1, 5],
    [2, 5],
    [3, 0],
  ]);
  expect(track(1.3)).toBe(5);
});

test('a full turn goes on turning', () => {
  const track = createTrack<number>([
    [0, 0],
    [2, 180],
    [4, 360],
  ]);
  expect(track(5)).toBeCloseTo(360 + 90, 9);
  expect(track(-1)).toBeCloseTo(-90, 9);
  expect(speed(track, 4)).toBeCloseTo(90, 3);
});

test('trees of numbers keep their form', () => {
  const track = createTrack([
    [0, { pole: [1, 0, 0], angle: { yaw: 0 } }],
    [1, { pole: [0, 1, 0], angle: { yaw: 20 } }],
    [2, { pole: [1, 0, 0], angle: { yaw: 0 } }],
  ]);
  const { pole, angle } = track(0.5);
  expect(pole).toEqual([0.5, 0.5, 0]);
  expect(angle.yaw).toBeCloseTo(10, 9);
});
