import type { BrowserContext } from 'playwright-core';
import type { ProductPage } from '../../../src/contract/product';

/** The name of the piece that `hangSecond` brings. */
export const SECOND = 'Second T-shirt';

/** Hangs the first piece a second time beside itself, as another one: a rail of at least two. */
export function hangSecond(context: BrowserContext): Promise<unknown> {
  return context.route(/\/api\/products\?/, async (route) => {
    const response = await route.fetch();
    const page = (await response.json()) as ProductPage;
    const [first, ...rest] = page.items;
    const second = { ...first, id: 'second', name: { zh: '第二件T恤', en: SECOND } };
    await route.fulfill({ response, json: { ...page, items: [first, second, ...rest] } });
  });
}
