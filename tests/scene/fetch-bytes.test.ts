import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { fetchBytes } from '../../src/scene/fetch-bytes';

const FILE = Uint8Array.from({ length: 30_000 }, (_, i) => (i * 7) % 251);

let close: (() => void) | null = null;
afterEach(() => close?.());

/** The address of a server that answers everything so. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  close = () => void server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Every report of progress, beside the file. */
async function fetched(url: string) {
  const reports: [loaded: number, total: number][] = [];
  const bytes = await fetchBytes(url, (...report) => reports.push(report));
  return { bytes, reports };
}

test('brings the whole file, and says how far it is', async () => {
  const url = await serve((_, response) => {
    response.setHeader('content-length', FILE.length);
    response.write(FILE.subarray(0, 10_000));
    setTimeout(() => response.end(FILE.subarray(10_000)), 20);
  });
  const { bytes, reports } = await fetched(url);
  expect(bytes).toEqual(FILE);
  expect(reports.length).toBeGreaterThan(1);
  expect(reports.at(-1)).toEqual([FILE.length, FILE.length]);
  const loaded = reports.map(([bytes]) => bytes);
  expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
});

test('counts what was unpacked, and knows no total of a packed answer', async () => {
  const packed = gzipSync(FILE);
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
    response.end(packed);
  });
  const { bytes, reports } = await fetched(url);
  expect(bytes).toEqual(FILE);
  expect(reports.at(-1)).toEqual([FILE.length, 0]);
});

test('a missing file is an error that names it', async () => {
  const url = await serve((_, response) => response.writeHead(404).end('nothing here'));
  await expect(fetched(url)).rejects.toThrow(`fetch-bytes: 404 for ${url}`);
});

test('a connection that breaks is an error too', async () => {
  const url = await serve((_, response) => {
    response.setHeader('content-length', FILE.length);
    response.write(FILE.subarray(0, 1000));
    setTimeout(() => response.destroy(), 20);
  });
  await expect(fetched(url)).rejects.toThrow(TypeError);
});
