import { afterAll, beforeAll, expect, test } from 'vitest';
import { breadthSeen, chestPoints, sleevePoints } from './support/body-points';
import { shown, type Shown } from './support/colours';
import { FILM_SIZE } from './support/film';
import { patiently, type FittingRoom } from './support/fitting-room';
import { lineGarment } from './support/lined-garment';
import { openFilmedShop } from './support/open-shop';
import type { Point } from './support/pixels';
import { look, type Screen } from './support/screen';

/** From here on she is seen from the front, and from behind below its negative, within some 45°. */
const BROAD = 0.5;
/** Long enough after she left for the garment to have faded. */
const LONG_GONE = 67;

const shop = openFilmedShop(({ visit }) => ({ camera: visit }));
let room: FittingRoom;

beforeAll(async () => {
  const lined = await lineGarment('public/models/tshirt.glb');
  room = await shop.enter({
    prepare: (context) =>
      context.route(/\/models\/tshirt/, (route) =>
        route.fulfill({ body: lined, contentType: 'model/gltf-binary' }),
      ),
  });
  await room.wear('White');
  await room.choose('Camera');
  await room.worn();
});

afterAll(() => room?.leave());

/** Looks at the screen until it has shown enough pictures of the film. */
async function watch(...wanted: readonly Wanted[]): Promise<Screen[]> {
  const seen = new Map<number, Screen>();
  const missing = () =>
    wanted.filter(({ of, count }) => [...seen.keys()].filter(of).length < count).length;
  await expect
    .poll(async () => {
      const screen = await look(room.page);
      if (screen.number !== undefined) seen.set(screen.number, screen);
      return missing();
    }, patiently)
    .toBe(0);
  return [...seen.values()].filter(({ number }) => wanted.some(({ of }) => of(number!)));
}

interface Wanted {
  readonly of: (picture: number) => boolean;
  /** Different pictures, at least. */
  readonly count: number;
}

/** A picture of her turning, seen from one side or another. */
const turning = (from: 'front' | 'back' | 'side') => (picture: number) => {
  const { take, joints } = shop.filmed.frames[picture];
  if (take !== 'turn' || !joints) return false;
  const breadth = breadthSeen(joints);
  if (from === 'front') return breadth >= BROAD;
  return from === 'back' ? breadth <= -BROAD : Math.abs(breadth) < BROAD;
};

/** How much of her chest, or of her back, shows a colour. */
function shareOfChest(colour: Shown, { number, at }: Screen): number {
  const points = chestPoints(shop.filmed.frames[number!].joints!);
  return points.filter((point) => shown(at(point)) === colour).length / points.length;
}

function sleeves({ number, at }: Screen): Shown[] {
  return sleevePoints(shop.filmed.frames[number!].joints!).map((point) => shown(at(point)));
}

test('turning all round, she wears it, and never inside out', async () => {
  const screens = await watch(
    { of: turning('front'), count: 6 },
    { of: turning('back'), count: 3 },
    { of: turning('side'), count: 6 },
  );
  const isAside = ({ number }: Screen) => turning('side')(number!);
  for (const screen of screens.filter((one) => !isAside(one))) {
    expect.soft(shareOfChest('white', screen), `picture ${screen.number}`).toBeGreaterThan(0.9);
    expect.soft(shareOfChest('lining', screen), `picture ${screen.number}`).toBe(0);
  }
  // From the side an arm hangs before her, and one looks into sleeve and hem.
  for (const screen of screens.filter(isAside)) {
    expect.soft(sleeves(screen), `picture ${screen.number}`).toContain('white');
    expect.soft(shareOfChest('lining', screen), `picture ${screen.number}`).toBeLessThan(0.15);
  }
});

test('whoever leaves loses the garment, is told, and wears it again on coming back', async () => {
  await room.page.locator('[data-phase=running][data-found=false]').waitFor();
  expect(await room.status.textContent()).toBe(
    'Nobody in the picture. Step in until head and hips are in it.',
  );
  const [empty] = await watch({ of: (picture) => picture >= LONG_GONE, count: 1 });
  expect(differing(empty)).toEqual([]);

  await room.worn();
  const [back] = await watch({
    of: (picture) => shop.filmed.frames[picture].take === 'stand',
    count: 1,
  });
  expect(sleeves(back)).toEqual(['white', 'white']);
});

/** Points, all over the part of the film that fills the screen, where the screen is not the camera's picture. */
function differing({ number, at }: Screen): Point[] {
  const bare = shop.filmed.picture(number!);
  const points: Point[] = [];
  for (let y = 48; y < FILM_SIZE.height * 0.7; y += 8) {
    for (let x = 28; x < FILM_SIZE.width - 28; x += 8) points.push([x, y]);
  }
  return points.filter((point) => {
    const [now, then] = [at(point), bare.at(point)];
    // Lines of the room fall between pixels.
    return now.some((value, channel) => Math.abs(value - then[channel]) > 60);
  });
}
