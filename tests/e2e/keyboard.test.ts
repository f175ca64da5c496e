import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { film, type Film } from './support/film';
import { enter, type FittingRoom } from './support/fitting-room';
import { photoOf } from './support/photo';

let filmed: Film;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  filmed = await film();
  server = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Goes on with the tab key until this button has the focus. */
async function tabTo({ page }: FittingRoom, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let tab = 0; tab < 12 && (await focused()) !== name; tab++) await page.keyboard.press('Tab');
  expect(await focused()).toBe(name);
}

test('keys alone choose colour, input and language, and the focus is seen', async () => {
  const room = await enter(browser, server.url);
  await tabTo(room, 'White');
  await room.page.keyboard.press('Space');
  await tabTo(room, 'A photo');
  const outline = room.page.locator(':focus-visible').evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return [outlineStyle, outlineWidth];
  });
  expect(await outline).toEqual(['solid', '2px']);
  await room.givePhoto(() => room.page.keyboard.press('Enter'), await photoOf(filmed));
  await room.worn();
  expect(await room.status.textContent()).toBe('Worn: Crew T-shirt, White');
  expect(await room.page.getByRole('button', { pressed: true }).allTextContents()).toEqual([
    'White',
    'A photo',
  ]);
  await tabTo(room, '中文');
  await room.page.keyboard.press('Enter');
  expect(await room.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await room.leave();
});

test('every button is large enough for a thumb', async () => {
  const room = await enter(browser, server.url);
  await room.page.getByRole('button').first().waitFor();
  const buttons = await room.page.getByRole('button').all();
  expect(buttons).toHaveLength(7);
  for (const button of buttons) {
    const { width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await room.leave();
});
