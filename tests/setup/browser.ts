import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium';

export { startServer, type RunningServer } from './server';

/** Quiet, without a sandbox (tests run as root), with WebGL by software where there is no GPU. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

export interface BrowserOptions {
  /** A `.y4m` or `.mjpeg` file that plays, over and over, as the only camera. */
  readonly camera?: string;
  /** What the shopper answers when the page asks for that camera; 'allow' unless told. */
  readonly cameraAnswer?: 'allow' | 'refuse';
  readonly flags?: readonly string[];
}

/** Opens the real browser that the tests run in. Close it when done. */
export function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('launchBrowser: no Chromium; npm test installs one');
  return chromium.launch({
    executablePath,
    args: [...FLAGS, ...cameraFlags(options), ...(options.flags ?? [])],
  });
}

function cameraFlags({ camera, cameraAnswer = 'allow' }: BrowserOptions): string[] {
  if (camera === undefined) return [];
  return [
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${camera}`,
    `--use-fake-ui-for-media-stream${cameraAnswer === 'refuse' ? '=deny' : ''}`,
  ];
}
