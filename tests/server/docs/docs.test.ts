import { expect, test } from 'vitest';
import { ERROR_TEXTS } from '../../../src/contract/error-codes';
import { exampleRequest } from '../../../server/docs/example-request';
import type { ApiDocument } from '../../../server/docs/openapi';
import { readApi, type Operation } from '../../../server/docs/read-api';
import { STATUS, type ServerErrorCode } from '../../../server/problem';
import { SEED } from '../../../server/seed/index';
import { openTestApp, shelfOf } from '../shop-fixture';

const MODELS = shelfOf(...SEED.flatMap(({ model }) => model ?? []));

async function open(changes: Parameters<typeof openTestApp>[1] = {}) {
  const { app } = await openTestApp(SEED, { models: MODELS, ...changes });
  const document = (await (await app.request('/openapi.json')).json()) as ApiDocument;
  const operations = readApi(document).flatMap((group) => group.operations);
  const page = async (language: string) => (await app.request(`/docs?lang=${language}`)).text();
  return { app, operations, page };
}

test.each(['zh-Hans', 'en'])('every operation and every problem is there, in %s', async (lang) => {
  const { operations, page } = await open();
  const html = await page(lang);
  expect(html).toContain(`<html lang="${lang}">`);
  expect(operations.length).toBeGreaterThan(10);
  for (const { anchor } of operations) {
    expect(html).toContain(`<article id="${anchor}">`);
    expect(html).toContain(`href="#${anchor}"`);
  }
  for (const code of Object.keys(STATUS) as ServerErrorCode[]) {
    expect(html).toContain(`id="problem-${code}"`);
    expect(html).toContain(`<p lang="zh-Hans">${ERROR_TEXTS[code].zh}</p>`);
  }
  expect(new Set(operations.map(({ anchor }) => anchor)).size).toBe(operations.length);
});

test('whatever leads somewhere on the page arrives', async () => {
  const { page } = await open();
  const html = await page('en');
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test('every tag and type has words of its own in both languages', async () => {
  const { operations, page } = await open();
  const zh = await page('zh-Hans');
  for (const tag of new Set(operations.map(({ tags }) => tags?.[0] ?? 'none'))) {
    expect(zh).not.toMatch(new RegExp(`<h2>${tag}</h2>`, 'i'));
  }
  expect(zh).not.toMatch(/<h2><\/h2>|undefined|\[object/);
  expect(await page('en')).not.toMatch(/undefined|\[object|[\u4e00-\u9fff]+<\/h[1-4]>/);
});

test('the shop understands every example as it stands on the page', async () => {
  const { app, operations } = await open();
  const ask = async (operation: Operation) => {
    const { method, address, headers, body } = exampleRequest(operation);
    const response = await app.request(address, { method, headers, ...(body && { body }) });
    return response.status;
  };
  for (const operation of operations) {
    // It may be refused for what is in the shop or who asks, never as what nobody can read.
    expect([operation.method, operation.path, await ask(operation)]).not.toEqual([
      operation.method,
      operation.path,
      400,
    ]);
  }
  const product = operations.find(({ path }) => path === '/api/products/{id}');
  expect(await ask(product!)).toBe(200);
});

test('nothing comes from elsewhere, and the page is found by nobody', async () => {
  const { app, page } = await open({ basePath: '/shop', publicOrigin: 'https://shop.example' });
  const html = await page('en');
  expect(html).toContain('<meta name="robots" content="noindex" />');
  const asked = [...html.matchAll(/<(?:link|script)[^>]+(?:href|src)="([^"]+)"/g)];
  expect(asked.length).toBeGreaterThan(2);
  for (const [, address] of asked) {
    expect(address).toMatch(/^(https:\/\/shop\.example)?\/shop\//);
  }
  expect(html).toContain('https://shop.example/shop/api/products');
  for (const path of ['/shop/docs/docs.css', '/shop/docs/copy.js']) {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/https?:|@import/);
  }
});

test('the fonts are those of the built client', async () => {
  const file = 'assets/hanken-grotesk-latin-wght-normal-CaVRRdDk.woff2';
  const asset = MODELS.asset('tshirt.0123456789abcdef.glb')!;
  const client = {
    page: () => Promise.resolve('<html><head><title></title></head></html>'),
    files: new Map([[file, asset]]),
  };
  const { app } = await open({ client });
  const sheet = async () => (await app.request('/docs/docs.css')).text();
  expect(await sheet()).toContain(`url('/${file}')`);
  expect(await sheet()).toContain(`url('/${file}')`);
});
