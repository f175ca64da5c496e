import { afterAll, beforeAll, expect, test } from 'vitest';
import { chestPoints, sleevePoints } from './support/body-points';
import { shown, type Shown } from './support/colours';
import { patiently, type FittingRoom } from './support/fitting-room';
import { openFilmedShop } from './support/open-shop';
import { photoOf, type PhotoFile } from './support/photo';
import { look } from './support/screen';

/** A picture of the film in which nobody is. */
const GONE = 70;

const shop = openFilmedShop();
let room: FittingRoom;

beforeAll(async () => {
  room = await shop.enter();
  await room.wear('White');
});

afterAll(() => room?.leave());

/** Where there is a picture, a photo is chosen at the button for it; else the page itself offers it. */
async function choosePhoto(photo: PhotoFile): Promise<void> {
  const isFailed = await room.page.locator('[data-phase=failed]').count();
  const open = () => (isFailed ? room.press('A photo') : room.choose('A photo'));
  await room.givePhoto(open, photo);
}

async function seen(): Promise<Shown[]> {
  const { number, at } = await look(room.page, false);
  if (number !== 0) return [];
  const { joints } = shop.filmed.frames[number];
  return [...chestPoints(joints!), ...sleevePoints(joints!)].map((point) => shown(at(point)));
}

test('where there is no camera, a photo is offered instead', async () => {
  await room.choose('Camera');
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'There is no camera here. Plug one in and ask again.',
  );
});

test.for([
  { how: 'upright', turned: false },
  { how: 'stored on its side', turned: true },
])('whoever is on a photo that is $how wears the garment, unmirrored', async ({ turned }) => {
  await choosePhoto(await photoOf(shop.filmed, { turned }));
  await room.worn();
  await expect.poll(seen, patiently).toEqual(Array(27).fill('white'));
});

test('the same photo can be chosen again', async () => {
  const photo = await photoOf(shop.filmed);
  await choosePhoto(photo);
  await room.worn();
  await choosePhoto(photo);
  await room.page.locator('[data-phase=loading]').waitFor();
  await expect.poll(seen, patiently).toEqual(Array(27).fill('white'));
});

test('a photo of any width is worn on, also of one that the tracker cannot take', async () => {
  await choosePhoto(await photoOf(shop.filmed, { cropped: 3 }));
  await room.page.locator('[data-phase=loading]').waitFor();
  await expect(room.worn()).resolves.toBeUndefined();
});

test('a photo of nobody is said to be one', async () => {
  await choosePhoto(await photoOf(shop.filmed, { number: GONE }));
  await room.page.locator('[data-phase=running][data-found=false]').waitFor();
  expect(await room.status.textContent()).toBe(
    'Nobody found in this photo. Choose one that shows head and hips.',
  );
});

test('a file that is no photo gets a clear line', async () => {
  await choosePhoto({
    name: 'letter.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('Dear shop,'),
  });
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'This photo cannot be read here. JPEG, PNG and WebP can.',
  );
});
