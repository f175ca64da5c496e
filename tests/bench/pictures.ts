/**
 * Takes the README's pictures from the running product: npm run pictures
 * A real server, a real browser, the demo shopper dressed by the tracker.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, startServer } from '../setup/browser';

const FOLDER = 'docs/looks';
const SCREENS = [
  { name: 'tryon-phone-zh', width: 390, height: 844, language: 'zh', colour: 0 },
  { name: 'tryon-phone-en', width: 390, height: 844, language: 'en', colour: 2 },
  { name: 'tryon-desktop-en', width: 1440, height: 900, language: 'en', colour: 0 },
] as const;

const server = await startServer();
const browser = await launchBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, width, height, language, colour } of SCREENS) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${server.url}try?lang=${language}`);
    await page.waitForSelector('[data-phase=running][data-found=true]', { timeout: 180_000 });
    await page.getByRole('radiogroup').first().locator('label').nth(colour).click();
    // The invitation to use the camera.
    await page.getByRole('button', { name: /^(Close|关闭)$/ }).click();
    await page.mouse.move(0, 0);
    // The shape settles over the first seconds in which the shopper is seen.
    await page.waitForTimeout(4000);
    const shot = await page.screenshot({ type: 'jpeg', quality: 82 });
    writeFileSync(join(FOLDER, `${name}.jpg`), shot);
    console.log(`${name}.jpg ${Math.round(shot.length / 1024)} KB`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
