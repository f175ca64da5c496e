import { openWire } from '../../e2e/support/wire';
import { launchBrowser } from '../../setup/browser';

const PATIENCE_MS = 120_000;

export interface FirstView {
  /** Of all answers, as they came over the wire. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly sceneBytes: number;
  readonly pictureBytes: number;
}

/** Opens a showroom's page in a browser that was never there, until one can move in its first place. */
export async function visitFirstView(
  shopUrl: string,
  id: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<FirstView> {
  const wire = await openWire(shopUrl);
  const browser = await launchBrowser({ flags: wire.flags });
  try {
    const page = await browser.newPage({ viewport, locale: 'en-GB' });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(new URL(`showrooms/${id}`, shopUrl).href, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => document.querySelector('main canvas') && !document.querySelector('[data-open=false]'),
    );
    const sum = (matches: (type: string, path: string) => boolean) =>
      wire.requests
        .filter(({ headers, url }) => matches(headers['content-type'] ?? '', url.pathname))
        .reduce((total, { receivedBytes }) => total + receivedBytes, 0);
    return {
      bytes: sum(() => true),
      scriptBytes: sum((type) => type.includes('javascript')),
      sceneBytes: sum((_, path) => path.startsWith('/models/') && !path.includes('poster')),
      pictureBytes: sum((type, path) => type.startsWith('image/') && path.includes('poster')),
    };
  } finally {
    await browser.close();
    wire.close();
  }
}
