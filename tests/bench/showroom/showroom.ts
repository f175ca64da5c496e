import type { Page } from 'playwright-core';
import type { ShowroomShop } from '../../fixtures/showroom-shop';
import { openBenchPage, type BenchPageHandle } from '../bench-page';
import { measureHeapGrowth, measureMainThread } from '../main-thread';
import type { BenchOptions } from '../options';
import type { ReportPicture } from '../report';
import { hotspotFigures, measureFigures } from './figures';
import { visitFirstView } from './first-view';
import type { HotspotCase } from './hotspots';
import type { MeasuredLength } from './lengths';
import type { Bench, Counts, PageOptions } from './page';
import type { RestoreErrors } from './restore';
import { openShopWith, showroomIds } from './serve';

type BenchWindow = Window & {
  bench: Bench;
  openBench(options: PageOptions): Promise<void>;
};

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Of one eye of a common headset, px. */
const EYE = { width: 1680, height: 1760 };

const STANDING_VIEWS = 60;
const DOLLHOUSE_VIEWS = 8;
const HOTSPOT_VIEWS = 48;
const RESTORED_VIEWS = 16;
const HEAP_FRAMES = 20_000;
const SEEDS = { counts: 1, hotspots: 2, restore: 3, walk: 4 };
const PATIENCE_MS = 180_000;
/** Nothing has come to the graphics for so long: all is there, and as sharp as it gets. */
const QUIET_MS = 3_000;
const STEP = 'bench.walkStep()';

const round = (value: number, digits = 2) => Number(value.toFixed(digits));

/** What a showroom takes, and how right it is. `--only ID`; `--only tiny` is the tests' own. */
export async function benchShowroom(options: BenchOptions) {
  const showrooms: Record<string, object> = {};
  const pictures: ReportPicture[] = [];
  const cases: HotspotCase[] = [];
  const restored: RestoreErrors[] = [];
  const lengths: MeasuredLength[] = [];
  let browser = '';
  for (const id of showroomIds(options.text('only'))) {
    const shop = await openShopWith(id);
    try {
      const phone = await onPage(shop, { id, tier: 'low', ...PHONE }, async ({ page }) => ({
        counts: await countScreen(page),
        textureBytes: await page.evaluate(() =>
          (window as never as BenchWindow).bench.textureBytes(),
        ),
      }));
      const desk = await onPage(shop, { id, tier: 'high', ...DESK }, async (handle) => {
        browser = handle.browserVersion;
        return measureDesk(handle.page);
      });
      const firstView = await visitFirstView(shop.url, id, PHONE);
      cases.push(...desk.cases);
      restored.push(desk.restored);
      lengths.push(...desk.lengths);
      pictures.push(...desk.pictures.map((url, i) => ({ title: `${id} · ${i + 1}`, url })));
      const worst = (name: keyof Counts) => Math.max(phone.counts[name], desk.counts[name]);
      const { memoryBefore, memoryAfter } = desk;
      showrooms[id] = {
        headset: desk.headset,
        screen: { drawCallsMax: worst('drawCallsMax'), trianglesMax: worst('trianglesMax') },
        screens: { phone: phone.counts, desk: desk.counts },
        textureMB: round(desk.textureBytes / 1e6, 1),
        textureMBPhone: round(phone.textureBytes / 1e6, 1),
        firstViewBytes: firstView.bytes,
        firstView,
        frameJsMsP95: round(desk.mainThread.p95Ms),
        frameJs: {
          medianMs: round(desk.mainThread.medianMs),
          referenceLoopMs: round(desk.mainThread.referenceMs),
        },
        heapGrowthMB: round(desk.heapGrowthMB),
        memoryGrowth: {
          geometries: memoryAfter.geometries - memoryBefore.geometries,
          textures: memoryAfter.textures - memoryBefore.textures,
        },
      };
    } finally {
      await shop.close();
    }
  }
  const hotspots = hotspotFigures(cases);
  const worst = (name: keyof RestoreErrors) => Math.max(...restored.map((each) => each[name]));
  return {
    object: {
      browser,
      showrooms,
      hotspots: hotspots && {
        ...hotspots,
        hiddenShare: round(hotspots.hiddenShare, 3),
        accuracy: round(hotspots.accuracy, 4),
        facingTestAccuracy: round(hotspots.facingTestAccuracy, 4),
        wrong: cases.filter(({ isSeen, saidSeen }) => isSeen !== saidSeen),
      },
      view: {
        restoreErrorM: round(worst('errorM'), 5),
        restoreErrorDeg: round(worst('errorDeg'), 4),
        linkErrorM: round(worst('linkErrorM'), 5),
        linkErrorDeg: round(worst('linkErrorDeg'), 4),
      },
      measure: {
        ...measureFigures(lengths),
      },
      arScaleError: null,
      notes: ['arScaleError: there is no augmented reality yet'],
    },
    pictures,
  };
}

/** Runs with a showroom whole on the bench's page. */
async function onPage<Result>(
  shop: ShowroomShop,
  options: PageOptions,
  run: (handle: BenchPageHandle) => Promise<Result>,
): Promise<Result> {
  const handle = await openBenchPage('tests/bench/showroom/page.html', {}, shop.url);
  const { page } = handle;
  try {
    page.setDefaultTimeout(PATIENCE_MS);
    await page.waitForFunction('window.openBench');
    await page.evaluate((given) => (window as never as BenchWindow).openBench(given), options);
    await page.waitForFunction(() => {
      const { bench } = window as never as BenchWindow;
      bench.frame();
      return bench.isWhole();
    });
    await untilQuiet(page);
    return await run(handle);
  } finally {
    await handle.close();
  }
}

async function untilQuiet(page: Page): Promise<void> {
  const bytes = () =>
    page.evaluate(() => {
      const { bench } = window as never as BenchWindow;
      bench.frame();
      return bench.textureBytes();
    });
  for (let last = -1, now = await bytes(); now !== last;) {
    last = now;
    await page.waitForTimeout(QUIET_MS);
    now = await bytes();
  }
}

const countScreen = (page: Page): Promise<Counts> =>
  page.evaluate(
    ([standing, dollhouse, seed]) => {
      const { bench } = window as never as BenchWindow;
      return bench.count([...bench.standing(standing, seed), ...bench.dollhouse(dollhouse)]);
    },
    [STANDING_VIEWS, DOLLHOUSE_VIEWS, SEEDS.counts] as const,
  );

async function measureDesk(page: Page) {
  const counts = await countScreen(page);
  const headset = await page.evaluate(
    ([count, seed, width, height]) => {
      const { bench } = window as never as BenchWindow;
      return bench.countHeadset(bench.standing(count, seed), width, height);
    },
    [STANDING_VIEWS, SEEDS.counts, EYE.width, EYE.height] as const,
  );
  const textureBytes = await page.evaluate(() =>
    (window as never as BenchWindow).bench.textureBytes(),
  );
  const cases = await page.evaluate(
    ([count, seed]) => {
      const { bench } = window as never as BenchWindow;
      return bench.hotspots(bench.standing(count, seed));
    },
    [HOTSPOT_VIEWS, SEEDS.hotspots] as const,
  );
  const restored = await page.evaluate(
    ([count, seed]) => {
      const { bench } = window as never as BenchWindow;
      return bench.restore([...bench.standing(count, seed), ...bench.dollhouse(2)]);
    },
    [RESTORED_VIEWS, SEEDS.restore] as const,
  );
  const lengths = await page.evaluate(() => (window as never as BenchWindow).bench.lengths());
  const pictures = await page.evaluate(
    ([count, seed]) => {
      const { bench } = window as never as BenchWindow;
      const { start } = bench.showroom;
      const views = [start, ...bench.standing(count, seed), ...bench.dollhouse(1)];
      return bench.pictures(views);
    },
    [3, SEEDS.hotspots] as const,
  );
  await page.evaluate((seed) => {
    (window as never as BenchWindow).bench.prepareWalk(seed);
  }, SEEDS.walk);
  const mainThread = await measureMainThread(page, STEP, 'referenceLoop()');
  const memory = () => page.evaluate(() => (window as never as BenchWindow).bench.memory());
  const memoryBefore = await memory();
  const heapGrowthMB = await measureHeapGrowth(page, STEP, HEAP_FRAMES);
  const memoryAfter = await memory();
  return {
    ...{ counts, headset, textureBytes, cases, restored, lengths, pictures },
    ...{ mainThread, memoryBefore, heapGrowthMB, memoryAfter },
  };
}
