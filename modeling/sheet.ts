/**
 * Renders the models in the product's own viewer and writes contact sheets to be looked at.
 *
 *     node --import tsx modeling/sheet.ts [sheet] [outFile.jpg] [tileWidth]
 *
 * Without arguments: every sheet, to docs/looks/models-<sheet>.jpg. CHROMIUM names the browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { createServer } from 'vite';
import { SHEETS, type Shot } from './sheet/shots.ts';

const root = join(import.meta.dirname, '..');
const [onlySheet, outFile, tileWidth = '300'] = process.argv.slice(2);
/** Largest file of a sheet, bytes: these are committed, round after round. */
const MAX_BYTES = 150_000;
const COLUMNS = 6;

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(tmpdir(), 'models-sheet'),
  server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
});
await server.listen();
const { port } = server.httpServer!.address() as { port: number };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});
try {
  for (const [name, shots] of Object.entries(SHEETS)) {
    if (onlySheet && onlySheet !== name) continue;
    const file = outFile ?? join(root, 'docs/looks', `models-${name}.jpg`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      await drawSheet(shots, Number(tileWidth), outFile ? Infinity : MAX_BYTES),
    );
    console.log(file);
  }
} finally {
  await browser.close();
  await server.close();
}

/** Draws the shots one after another and lays them out in a grid. */
async function drawSheet(shots: Shot[], width: number, maxBytes: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${port}/modeling/sheet/index.html`);
  await page.waitForFunction(() => 'drawShot' in window);
  const height = Math.round((width * 4) / 3);
  const tiles = [];
  for (const [i, shot] of shots.entries()) {
    const url = await page.evaluate(([s, w, h]) => window.drawShot(s, w, h), [
      shot,
      width,
      height,
    ] as const);
    tiles.push({
      input: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
      left: (i % COLUMNS) * width,
      top: Math.floor(i / COLUMNS) * height,
    });
  }
  await page.close();
  const sheet = sharp({
    create: {
      width: Math.min(COLUMNS, shots.length) * width,
      height: Math.ceil(shots.length / COLUMNS) * height,
      channels: 3,
      background: '#e9e6e0',
    },
  }).composite(tiles);
  const pixels = await sheet.png().toBuffer();
  for (let quality = 88; ; quality -= 6) {
    const jpeg = await sharp(pixels).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.byteLength <= maxBytes || quality <= 40) return jpeg;
  }
}
