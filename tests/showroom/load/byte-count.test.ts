import { expect, test } from 'vitest';
import { createByteCount } from '../../../src/showroom/load/byte-count';

const ROOM = { url: '/room.glb', bytes: 1000 };
const SKY = { url: '/sky.webp', bytes: 500 };
const TILE = { url: '/tile.webp', bytes: 200 };

test('counts what is expected, each file once', () => {
  const count = createByteCount(() => {});
  count.expect([ROOM, SKY, ROOM]);
  expect(count.totalBytes).toBe(1500);
  count.report(ROOM, 400);
  count.report(SKY, 500);
  expect(count.loadedBytes).toBe(900);
});

test('a file that begins again is counted again, and never for more than it is', () => {
  const count = createByteCount(() => {});
  count.expect([ROOM]);
  count.report(ROOM, 700);
  count.report(ROOM, 0);
  expect(count.loadedBytes).toBe(0);
  count.report(ROOM, 2000);
  expect(count.loadedBytes).toBe(1000);
});

test('what is not needed, or was never expected, is not counted', () => {
  const count = createByteCount(() => {});
  count.expect([ROOM, TILE]);
  count.drop([TILE]);
  count.report(TILE, 200);
  count.report(SKY, 500);
  expect([count.loadedBytes, count.totalBytes]).toEqual([0, 1000]);
});

test('tells whenever a figure changes', () => {
  const told: string[] = [];
  const count = createByteCount(() => told.push(`${count.loadedBytes}/${count.totalBytes}`));
  count.expect([ROOM, TILE]);
  count.report(ROOM, 10);
  count.drop([TILE]);
  expect(told).toEqual(['0/1200', '10/1200', '10/1000']);
});
