import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Goes on with the tab key until this has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let tab = 0; tab < 20 && !(await isFocused()); tab++) {
    await target.page().keyboard.press('Tab');
  }
  expect(await isFocused()).toBe(true);
}
