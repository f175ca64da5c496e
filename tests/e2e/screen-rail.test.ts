import { expect, test } from 'vitest';
import { patiently } from './support/fitting-room';
import { tabTo } from './support/keys';
import { openShop } from './support/open-shop';
import { hangSecond, SECOND } from './support/two-garments';

const shop = openShop();

test('keys alone wear another garment, in another colour, and it comes back in that colour', async () => {
  const room = await shop.enter({ prepare: hangSecond });
  const { page } = room;
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  const says = () => expect.poll(() => room.status.textContent(), patiently);
  await room.worn();

  await tabTo(radio('Crew T-shirt'));
  await page.keyboard.press('ArrowRight');
  expect(await radio(SECOND).isChecked()).toBe(true);
  await says().toMatch(new RegExp(`^Worn: ${SECOND}, Ocean\\.`));

  // Between the rail and the colours stands what orders.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await says().toMatch(new RegExp(`^Worn: ${SECOND}, White\\.`));

  await tabTo(radio(SECOND));
  await page.keyboard.press('ArrowLeft');
  await says().toMatch(/^Worn: Crew T-shirt, Ocean\./);
  await page.keyboard.press('ArrowRight');
  await says().toMatch(new RegExp(`^Worn: ${SECOND}, White\\.`));
  await room.leave();
});

test('a garment that does not come is said, and the one before stays on', async () => {
  const room = await shop.enter({
    prepare: async (context) => {
      await context.route(/\/api\/products\?/, async (route) => {
        const response = await route.fetch();
        const page = (await response.json()) as { items: Record<string, unknown>[] };
        const [first] = page.items;
        const lost = {
          ...first,
          id: 'lost',
          name: { zh: '丢了的T恤', en: 'Lost T-shirt' },
          model: { url: '/models/lost.glb', bytes: 1 },
        };
        await route.fulfill({ response, json: { ...page, items: [first, lost] } });
      });
    },
  });
  await room.worn();
  await room.wear('Lost T-shirt');
  await expect
    .poll(() => room.status.textContent(), patiently)
    .toBe('Lost T-shirt did not arrive. Check the network.');
  await room.page.locator('[data-phase=running][data-found=true]').waitFor();
  await room.wear('Crew T-shirt');
  await expect
    .poll(() => room.status.textContent(), patiently)
    .toMatch(/^Worn: Crew T-shirt, Ocean\./);
  await room.leave();
});
