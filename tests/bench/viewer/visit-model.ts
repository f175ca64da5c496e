import type { Page } from 'playwright-core';
import { openWire, type Line } from '../../e2e/support/wire';
import { launchBrowser } from '../../setup/browser';

/** What a visitor waits for who opens a page with a model, from the address on. */
export interface ModelVisit {
  /** Of all answers, as they came over the wire until the model could be turned. */
  readonly bytes: number;
  /** Until the first frame in which 1 % of the canvas's pixels are the model. */
  readonly firstPictureMs: number;
  /** Until the first frame that a drag has turned. */
  readonly interactiveMs: number;
  /** Of the canvas, px. */
  readonly width: number;
  readonly height: number;
  /** The first picture, a data URL. */
  readonly picture: string;
}

interface Watched {
  canvas: HTMLCanvasElement | null;
  firstPictureMs: number;
  draggedMs: number;
  interactiveMs: number;
  picture: string;
}

declare const watched: Watched;

export interface Visitor {
  readonly line: Line;
  readonly viewport: { readonly width: number; readonly height: number };
}

const PATIENCE_MS = 60_000;

/** Opens the page in a browser that was never there, and drags as soon as there is something to drag. */
export async function visitModel(
  shopUrl: string,
  path: string,
  { line, viewport }: Visitor,
): Promise<ModelVisit & { readonly browserVersion: string }> {
  const wire = await openWire(shopUrl, line);
  const browser = await launchBrowser({ flags: wire.flags });
  try {
    const context = await browser.newContext({ viewport, locale: 'en-GB' });
    await context.addInitScript(watch);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(new URL(path, shopUrl).href, { waitUntil: 'commit' });
    await page.waitForFunction(() => watched.firstPictureMs > 0, undefined, { polling: 20 });
    await dragUntilTurned(page);
    const seen = await page.evaluate(() => {
      const { canvas, firstPictureMs, interactiveMs, picture } = watched;
      return {
        firstPictureMs,
        interactiveMs,
        picture,
        width: canvas!.width,
        height: canvas!.height,
      };
    });
    const bytes = wire.requests.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0);
    return { ...seen, bytes, browserVersion: browser.version() };
  } finally {
    await browser.close();
    wire.close();
  }
}

async function dragUntilTurned(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = watched.canvas!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const { mouse } = page;
  await mouse.move(x, y);
  await mouse.down();
  const begin = performance.now();
  for (let step = 1; !(await page.evaluate(() => watched.interactiveMs > 0)); step++) {
    if (performance.now() - begin > PATIENCE_MS) throw new Error('visitModel: it cannot be turned');
    // Down as well: what was thrown on a wheel looks the same from all round.
    await mouse.move(x + 30 * (step % 8), y + 20 * (step % 8));
  }
  await mouse.up();
}

/**
 * In the page, before its own scripts: looks at the canvas after every frame, which has to keep its
 * picture for that, on every side alike. The ground is transparent and shadows are half so, so what
 * covers is the model.
 */
// Functions inside have no names: tsx would mark them by a helper that is not on the page.
function watch(): void {
  const state: Watched = {
    canvas: null,
    firstPictureMs: 0,
    draggedMs: 0,
    interactiveMs: 0,
    picture: '',
  };
  Object.assign(window, { watched: state });
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    type: string,
    options?: object,
  ) {
    const is3D = type.startsWith('webgl');
    const context = original.call(
      this,
      type as never,
      is3D ? { ...options, preserveDrawingBuffer: true } : options,
    ) as never;
    // Pages ask a canvas that they never show whether there is WebGL at all.
    if (is3D && (options !== undefined || state.canvas === null)) state.canvas = this;
    return context;
  } as never;
  addEventListener(
    'pointermove',
    ({ buttons }: PointerEvent) => buttons && (state.draggedMs ||= performance.now()),
    true,
  );

  const LOOK_MS = 8;
  const WIDTH = 120;
  const HEIGHT = 100;
  const small = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true })!;
  let first: Uint8ClampedArray | null = null;
  let last: Uint8ClampedArray | null = null;
  setInterval(() => {
    if (!state.canvas || state.canvas.width < 2 || state.interactiveMs) return;
    small.clearRect(0, 0, WIDTH, HEIGHT);
    small.drawImage(state.canvas, 0, 0, WIDTH, HEIGHT);
    const { data } = small.getImageData(0, 0, WIDTH, HEIGHT);
    const now = performance.now();
    let covered = 0;
    let changed = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3]! > 230) covered++;
      const before = state.draggedMs ? first : null;
      if (before && Math.abs(before[i]! - data[i]!) + Math.abs(before[i + 3]! - data[i + 3]!) > 40)
        changed++;
    }
    if (!state.firstPictureMs && covered >= WIDTH * HEIGHT * 0.01) {
      state.firstPictureMs = now;
      state.picture = state.canvas.toDataURL('image/jpeg', 0.7);
    }
    if (state.firstPictureMs && changed > WIDTH * HEIGHT * 0.005) state.interactiveMs = now;
    // What the drag is compared with: the last frame before it.
    last = data;
    if (!state.draggedMs) first = last;
  }, LOOK_MS);
}
