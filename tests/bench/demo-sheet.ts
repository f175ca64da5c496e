/**
 * Films the demo shopper and writes contact sheets to look at:
 *   node --import tsx tests/bench/demo-sheet.ts OUT [clips|bodies|rooms|close|CLIP_ID …]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { clipSeconds } from '../../src/tryon/camera/demo/clip';
import { BODIES } from '../../src/tryon/camera/demo/bodies';
import { createMotionClip, MOTION_IDS } from '../../src/tryon/camera/demo/motions';
import { CAMERAS, type CameraSetup } from '../../src/tryon/camera/demo/virtual-camera';
import type { Sheet, SheetRow } from './demo-sheet-page';

const [out, ...wanted] = process.argv.slice(2);
if (!out) throw new Error('demo-sheet: say where the sheets go');
mkdirSync(out, { recursive: true });

const COLUMNS = 8;
const [woman, man] = [BODIES[0], BODIES[3]];

/** Near enough to see hands. */
const NEAR: CameraSetup = {
  id: 'near',
  width: 300,
  height: 400,
  longFovDeg: 46,
  distance: 2.6,
  lensHeight: 1.05,
  pitchDeg: -2,
};

/** Raised hands and all, and little else. */
const WHOLE: CameraSetup = { ...NEAR, id: 'whole', width: 240, longFovDeg: 54, lensHeight: 1.1 };

/** Nearer still: the joints that skinning strains. */
const CLOSE: CameraSetup = { ...NEAR, id: 'close', longFovDeg: 29, lensHeight: 1.32, pitchDeg: 0 };

/** Spread over the clip so that no rhythm of the clip falls in with them: multiples of the golden section. */
const times = (clip: string, count = COLUMNS): number[] => {
  const seconds = clipSeconds(createMotionClip(clip));
  return Array.from({ length: count }, (_, i) => ((i * 0.618) % 1) * seconds).sort((a, b) => a - b);
};
const row = (clip: string, index: number, count?: number): SheetRow => ({
  clip,
  body: index % 2 ? man : woman,
  camera: CAMERAS[0],
  seconds: times(clip, count),
});

const sheets = new Map<string, Sheet>([
  [
    'clips',
    {
      rows: MOTION_IDS.map((clip, i) => ({ ...row(clip, i, 10), camera: WHOLE })),
      rowHeight: 110,
      quality: 'light',
    },
  ],
  [
    'bodies',
    {
      rows: BODIES.map((body) => ({ ...row('turn', 0, 6), body, camera: WHOLE })),
      rowHeight: 200,
      quality: 'light',
    },
  ],
  [
    'rooms',
    {
      rows: CAMERAS.map((camera, i) => ({ ...row('stand', i, 2), camera })),
      rowHeight: 320,
      quality: 'full',
    },
  ],
  [
    'close',
    {
      rows: ['armsCrossed', 'handsOnHips', 'raiseArms', 'sit'].map((clip, i) => ({
        ...row(clip, i, 5),
        camera: clip === 'sit' ? NEAR : CLOSE,
      })),
      rowHeight: 300,
      quality: 'full',
    },
  ],
  ...MOTION_IDS.map((clip): [string, Sheet] => [
    clip,
    {
      rows: [0, 1].flatMap((body) =>
        [0, 65].map((aside) => ({ ...row(clip, body), camera: NEAR, aside })),
      ),
      rowHeight: 400,
      quality: 'light',
    },
  ]),
]);

const server = await createServer({
  configFile: false,
  root: process.cwd(),
  cacheDir: 'node_modules/.vite/demo-sheet',
  logLevel: 'warn',
  server: { port: 0, hmr: false },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : chromium.executablePath(),
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.goto(`${server.resolvedUrls!.local[0]}tests/bench/demo-sheet.html`);
  await page.waitForFunction(() => 'drawSheet' in window, undefined, { timeout: 60_000 });
  for (const name of wanted.length > 0 ? wanted : ['clips', 'bodies', 'rooms', 'close']) {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`demo-sheet: no sheet is called ${name}`);
    const url = await page.evaluate((drawn) => window.drawSheet(drawn), sheet);
    writeFileSync(join(out, `demo-${name}.jpg`), Buffer.from(url.split(',')[1], 'base64'));
    console.log(`demo-${name}.jpg`);
  }
  for (const quality of ['light', 'full'] as const) {
    const ms = await page.evaluate(
      ([measured, level]) => window.measureFrame(measured, level, 20),
      [row('turn', 0), quality] as const,
    );
    console.log(`${quality}: ${ms.toFixed(1)} ms a frame at 480 × 640`);
  }
} finally {
  await browser.close();
  await server.close();
}
