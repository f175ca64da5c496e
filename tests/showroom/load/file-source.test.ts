import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createFileSource } from '../../../src/showroom/load/file-source';

const FILE = Uint8Array.from({ length: 5000 }, (_, i) => i % 251);

let close: (() => void) | null = null;
afterEach(() => close?.());

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  close = () => void server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/room.glb`;
}

function createSource(tries: number, signal = new AbortController().signal) {
  return createFileSource({
    pausesMs: Array<number>(tries - 1).fill(1),
    online: () => Promise.resolve(),
    signal,
  });
}

test('what fails twice comes at the third try, and its bytes are counted from nothing each time', async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked++;
    if (asked === 1) response.writeHead(503).end();
    else if (asked === 2) {
      response.setHeader('content-length', FILE.length);
      response.write(FILE.subarray(0, 1000));
      setTimeout(() => response.destroy(), 20);
    } else response.end(FILE);
  });
  const reports: number[] = [];
  const bytes = await createSource(3).get({ url, bytes: FILE.length }, (loaded) =>
    reports.push(loaded),
  );
  expect(bytes).toEqual(FILE);
  expect(asked).toBe(3);
  expect(reports.slice(0, 3)).toEqual([0, 1000, 0]);
  expect(reports.at(-1)).toBe(FILE.length);
});

test('after the last try it says why', async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked++;
    response.writeHead(404).end();
  });
  await expect(createSource(3).get({ url, bytes: 1 })).rejects.toThrow(`404 for ${url}`);
  expect(asked).toBe(3);
});

test('off line it waits for the line before it tries again', async () => {
  let isOnline = false;
  let asked = 0;
  const url = await serve((_, response) => {
    asked++;
    if (isOnline) response.end(FILE);
    else response.writeHead(503).end();
  });
  let goOnline = () => {};
  const waiting = new Promise<void>((waits) => {
    const files = createFileSource({
      pausesMs: [1],
      online() {
        waits();
        return new Promise((resolve) => {
          goOnline = resolve;
        });
      },
      signal: new AbortController().signal,
    });
    void files.get({ url, bytes: FILE.length });
  });
  await waiting;
  expect(asked).toBe(1);
  isOnline = true;
  goOnline();
  await expect.poll(() => asked).toBe(2);
});

test('called off, it does not try again', async () => {
  const over = new AbortController();
  let asked = 0;
  const url = await serve((_, response) => {
    asked++;
    over.abort(new Error('left'));
    response.destroy();
  });
  await expect(createSource(3, over.signal).get({ url, bytes: 1 })).rejects.toThrow('left');
  expect(asked).toBe(1);
});
