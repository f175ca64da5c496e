import { expect, test } from 'vitest';
import { openFilmedShop } from './support/open-shop';
import { photoOf } from './support/photo';

const shop = openFilmedShop(({ standing }) => ({ camera: standing, cameraAnswer: 'refuse' }));

test('a refused camera is said with what to do, and the other ways in stay open', async () => {
  const room = await shop.enter();
  await room.choose('Camera');
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'The camera is switched off for this site. Allow it in the browser’s settings for this site, and come back.',
  );
  // What to do depends on the browser, and is seen.
  await room.page.getByText('Click the sign left of the address').waitFor();
  await room.givePhoto(() => room.press('A photo'), await photoOf(shop.filmed));
  await room.worn();
  await room.choose('A model who turns');
  await room.worn();
  await room.leave();
});

test('in Chinese too', async () => {
  const room = await shop.enter({ locale: 'zh-CN' });
  await room.choose('相机');
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    '这个网站还没拿到镜头权限。请在浏览器的网站设置里允许使用相机，再回到这里。',
  );
  await room.leave();
});

test('a page that browsers give no camera to says so', async () => {
  const room = await shop.enter({
    // As on plain HTTP, and in many browsers inside other apps.
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
      }),
  });
  await room.choose('Camera');
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'This browser gives the page no camera. Open the page over HTTPS, in Chrome or Safari.',
  );
  await room.leave();
});
