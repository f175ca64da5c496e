import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patiently, type FittingRoom } from './support/fitting-room';
import { openShop } from './support/open-shop';
import { hangSecond, SECOND } from './support/two-garments';

const shop = openShop();
let room: FittingRoom;

beforeAll(async () => {
  room = await shop.enter({ prepare: hangSecond });
  // White stands out against what the demo shopper came in.
  await room.wear('White');
  await room.worn();
  // Held, so that one picture is compared with itself.
  await room.press('Pause');
  await room.press('Compare');
});

afterAll(() => room?.leave());

const slider = () => room.page.getByRole('slider');
const percent = async () => Number(await slider().inputValue()) * 100;

/** The picture alone, as RGB. */
async function picture(): Promise<Buffer> {
  const shot = await room.page.locator('main canvas').screenshot({
    style: 'main > *, [role=group] { visibility: hidden } main canvas { visibility: visible }',
  });
  return sharp(shot).removeAlpha().raw().toBuffer();
}

/** Share of the picture that differs from one to the other, percent. */
function differing(one: Buffer, other: Buffer): number {
  let count = 0;
  for (let i = 0; i < one.length; i += 3) if (Math.abs(one[i] - other[i]) > 24) count += 1;
  return (count / (one.length / 3)) * 100;
}

test('keys move the line by two hundredths, and to either end', async () => {
  await slider().focus();
  expect(await percent()).toBeCloseTo(50);
  await room.page.keyboard.press('ArrowRight');
  expect(await percent()).toBeCloseTo(52);
  await room.page.keyboard.press('Home');
  expect(await percent()).toBe(0);
  await room.page.keyboard.press('End');
  expect(await percent()).toBe(100);
});

test('at one end she wears all of it, at the other nothing of it', async () => {
  const press = async (key: string) => {
    await slider().focus();
    await room.page.keyboard.press(key);
  };
  await press('Home');
  const worn = await picture();
  await press('End');
  await expect.poll(async () => differing(worn, await picture()), patiently).toBeGreaterThan(2);
  const bare = await picture();
  await press('Home');
  await expect.poll(async () => differing(bare, await picture()), patiently).toBeGreaterThan(2);
});

test('the line is dragged', async () => {
  const box = (await room.page.locator('main canvas').boundingBox())!;
  const before = await percent();
  const [x, y] = [box.x + (before / 100) * box.width, box.y + box.height * 0.5];
  const { mouse } = room.page;
  // From the left end it is caught within the screen.
  await mouse.move(Math.max(x, 8), y);
  await mouse.down();
  await mouse.move(box.x + box.width * 0.3, y, { steps: 4 });
  await mouse.up();
  expect(await percent()).toBeGreaterThan(24);
  expect(await percent()).toBeLessThan(36);
});

test('it says what is on either side, and compares one garment with another', async () => {
  expect(await slider().getAttribute('aria-labelledby')).not.toBeNull();
  await room.page
    .getByRole('slider', { name: /Left: as before\. Right: Crew T-shirt, White/ })
    .waitFor();
  await room.press('Left: as before');
  await room.wear(`${SECOND}, Breton`);
  await room.page.getByRole('slider', { name: new RegExp(`Left: ${SECOND}, Breton`) }).waitFor();
  await room.page.keyboard.press('Escape');
  await room.press('Compare');
  await slider().waitFor({ state: 'detached' });
});
