import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PhotoFile } from './photo';

/** The page, entered by a shopper. */
export interface FittingRoom {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Waits until the garment is worn. */
  worn(): Promise<void>;
  /** Presses a button of the page. */
  press(name: string): Promise<void>;
  /** Presses a colour, or a garment on the rail. */
  wear(name: string): Promise<void>;
  /** Presses several of them, one right after the other. */
  wearQuickly(names: readonly string[]): Promise<void>;
  /** Chooses who tries it on, at the button for it. */
  choose(name: string): Promise<void>;
  /** Chooses a language, in the menu. */
  speak(language: '中文' | 'English'): Promise<void>;
  /** Gives a photo to the file chooser that opens when `open` does what a shopper does. */
  givePhoto(open: () => Promise<void>, photo: PhotoFile): Promise<void>;
  /** The line that says how it goes. */
  readonly status: Locator;
  /** Closes the page. Fails if anything broke on it without a shopper's being told. */
  leave(): Promise<void>;
}

export interface EntryOptions {
  /** As the shopper's browser has it. */
  readonly locale?: string;
  /** Before the page's own scripts run: what the test changes or watches. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** A small phone: every pixel is drawn by software. */
const VIEWPORT = { width: 360, height: 640 };
/** First trackers compile slowly on a busy machine. */
const PATIENCE_MS = 120_000;

/** The fitting room's address in a shop; what the shop's own asks for stays. */
export function fittingRoomOf(shopUrl: string): string {
  const address = new URL(shopUrl);
  address.pathname += 'try';
  return address.href;
}

/** Opens the fitting room in a context of its own, without what earlier visits left. */
export async function enter(
  browser: Browser,
  url: string,
  { locale = 'en-US', prepare }: EntryOptions = {},
): Promise<FittingRoom> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale });
  context.setDefaultTimeout(PATIENCE_MS);
  await prepare?.(context);
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text());
  });
  await page.goto(fittingRoomOf(url));
  // A radio button is seen as the label that it lies in.
  const choiceOf = (name: string) =>
    page.getByRole('radio', { name, exact: true }).locator('xpath=ancestor::label');
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  return {
    context,
    page,
    worn: () => page.locator('[data-phase=running][data-found=true]').waitFor(),
    press,
    wear: (name) => choiceOf(name).click(),
    async wearQuickly(names) {
      // Found first: locators wait for the page to be still, each as long as it likes.
      const boxes = await Promise.all(names.map((name) => choiceOf(name).boundingBox()));
      for (const box of boxes) {
        await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
      }
    },
    async choose(name) {
      await press(/^(Who tries it on|谁来试)$/);
      await press(name);
    },
    async speak(language) {
      await press(/^(More|更多)$/);
      await press(language);
      await page.keyboard.press('Escape');
    },
    async givePhoto(open, photo) {
      const chooser = page.waitForEvent('filechooser');
      // One round trip, so that the browser knows that its choosers are answered here.
      await page.evaluate(() => {});
      await open();
      await (await chooser).setFiles(photo);
    },
    status: page.getByRole('status'),
    async leave() {
      await context.close();
      expect(broken).toEqual([]);
    },
  };
}

/** For vitest's `expect.poll`. */
export const patiently = { timeout: PATIENCE_MS, interval: 50 };
