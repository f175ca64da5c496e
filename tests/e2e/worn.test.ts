import { afterAll, beforeAll, expect, test } from 'vitest';
import { chestPoints, sleevePoints } from './support/body-points';
import { shown, type Shown } from './support/colours';
import { patiently, type FittingRoom } from './support/fitting-room';
import { openFilmedShop } from './support/open-shop';
import type { Point } from './support/pixels';
import { look } from './support/screen';

const shop = openFilmedShop(({ standing }) => ({ camera: standing }));
let room: FittingRoom;

beforeAll(async () => {
  room = await shop.enter();
  await room.choose('Camera');
  await room.worn();
});

afterAll(() => room?.leave());

/** What points of her body show: on the page, and in the camera's picture alone. */
async function seenAt(pointsOf: typeof sleevePoints): Promise<{ worn: Shown[]; bare: Shown[] }> {
  const { number, at } = await look(room.page);
  if (number === undefined) return { worn: [], bare: [] };
  const points = pointsOf(shop.filmed.frames[number].joints!);
  const bare = shop.filmed.picture(number);
  return {
    worn: points.map((point) => shown(at(point))),
    bare: points.map((point) => shown(bare.at(point))),
  };
}

const everywhere = (colour: Shown, count: number) => Array<Shown>(count).fill(colour);

test('whoever stands before the camera wears the garment, sleeves and all', async () => {
  await room.wear('Ocean');
  await expect
    .poll(() => seenAt(sleevePoints), patiently)
    .toEqual({ worn: everywhere('ocean', 2), bare: everywhere('other', 2) });
  await expect
    .poll(() => room.status.textContent(), patiently)
    .toMatch(/^Worn: Crew T-shirt, Ocean\./);
});

test('round her, the camera’s picture is as the camera sent it', async () => {
  const { number, at } = await look(room.page);
  const bare = shop.filmed.picture(number!);
  const walls: Point[] = [
    [60, 150],
    [300, 150],
  ];
  const floors: Point[] = [
    [60, 400],
    [300, 400],
  ];
  for (const point of [...walls, ...floors]) {
    const off = bare.at(point).map((value, channel) => Math.abs(value - at(point)[channel]));
    expect(Math.max(...off)).toBeLessThanOrEqual(6);
  }
});

test('another colour is worn from chest to sleeves, and named', async () => {
  await room.wear('White');
  await expect
    .poll(async () => (await seenAt(chestPoints)).worn, patiently)
    .toEqual(everywhere('white', 25));
  expect((await seenAt(chestPoints)).bare).not.toContain('white');
  expect(await stripeContrast()).toBeLessThan(40);
  expect((await seenAt(sleevePoints)).worn).toEqual(everywhere('white', 2));
  await expect
    .poll(() => room.status.textContent(), patiently)
    .toMatch(/^Worn: Crew T-shirt, White\./);
});

test('of quick choices the last one stays', async () => {
  await room.wearQuickly(['White', 'Ocean', 'White', 'Breton']);
  await expect.poll(stripeContrast, patiently).toBeGreaterThan(60);
  await expect
    .poll(() => room.status.textContent(), patiently)
    .toMatch(/^Worn: Crew T-shirt, Breton\./);
});

/** From the darkest to the brightest point on a line down her chest, 0 to 255. */
async function stripeContrast(): Promise<number> {
  const { number, at } = await look(room.page);
  if (number === undefined) return 0;
  const points = chestPoints(shop.filmed.frames[number].joints!);
  const [top, bottom] = [points[2], points[22]];
  const rows = Array.from({ length: Math.floor(bottom[1] - top[1]) }, (_, row) => top[1] + row);
  const greens = rows.map((y) => at([top[0], y])[1]);
  return Math.max(...greens) - Math.min(...greens);
}
