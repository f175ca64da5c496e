import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { film, type Film } from './support/film';
import { enter, patiently } from './support/fitting-room';

let filmed: Film;
let server: RunningServer;

beforeAll(async () => {
  filmed = await film();
  server = await startServer();
});

afterAll(() => server?.stop());

/** What is said, sooner or later, to whoever takes this camera. */
async function expectSaid(camera: string, line: string): Promise<void> {
  const browser = await launchBrowser({ camera });
  try {
    const room = await enter(browser, server.url);
    await room.choose('Camera');
    await expect.poll(() => room.status.textContent(), patiently).toBe(line);
    await room.leave();
  } finally {
    await browser.close();
  }
}

test('a camera that sees nobody says so', () =>
  expectSaid(filmed.empty, 'Nobody in the picture. Step in until head and hips are in it.'));

test('two people are asked to come one at a time', () =>
  expectSaid(filmed.pair, 'More than one person here. One at a time.'));
