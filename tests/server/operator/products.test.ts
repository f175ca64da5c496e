import { expect, test } from 'vitest';
import { money } from '../../../src/contract/money';
import {
  operatorProductPageSchema,
  operatorProductSchema,
  type OperatorProduct,
} from '../../../src/contract/operator-product';
import type { ProductPage } from '../../../src/contract/product';
import { firstOperatorToken } from '../../../server/operator/operator-token';
import { openSellingShop, WHITE_M, WHITE_S, type Asking, type Shopper } from '../selling-fixture';
import { describeEngines, type OpenDb } from '../storage/engines';

/** A shop whose operator is signed in; `draft` has no model on the shelf. */
async function openOperatedShop(openDb: OpenDb) {
  const shop = await openSellingShop(await openDb(), 3);
  const token = (await firstOperatorToken(shop.db))!;
  const operator = shop.shopper();
  await operator.ask('/api/operator/session', { method: 'POST', body: { token } });
  const find = async (id: string) => {
    const response = await operator.ask(`/api/operator/products/${id}`);
    const product = operatorProductSchema.parse(await response.json());
    expect(response.headers.get('etag')).toBe(product.etag);
    return product;
  };
  return { ...shop, operator, find, lin: shop.shopper() };
}

const write = (
  shopper: Shopper,
  { id, etag }: Pick<OperatorProduct, 'id' | 'etag'>,
  { path = '', ...asking }: Asking & { path?: string },
) =>
  shopper.ask(`/api/operator/products/${id}${path}`, {
    method: 'PATCH',
    headers: { 'If-Match': etag },
    ...asking,
  });
const stock = (body: object) => ({ path: '/stock', method: 'PUT', body });
const problemOf = async (response: Response) => {
  const { code, fields } = (await response.json()) as { code: string; fields?: string[] };
  return [response.status, code, fields];
};
const read = async (response: Response) => operatorProductSchema.parse(await response.json());

describeEngines('the operator’s products', (openDb) => {
  test('are all there are, page by page, drafts too, for the operator alone', async () => {
    const { operator, lin } = await openOperatedShop(openDb);
    const page = async (query: string) =>
      operatorProductPageSchema.parse(
        await (await operator.ask(`/api/operator/products?${query}`)).json(),
      );
    const first = await page('limit=1');
    const second = await page(`limit=1&cursor=${first.nextCursor}`);
    expect(second.nextCursor).toBeNull();
    const items = [...first.items, ...second.items];
    expect(items.map(({ id, isReady, model }) => [id, isReady, model !== null])).toEqual([
      ['tshirt', true, true],
      ['draft', false, false],
    ]);
    expect(items[0]!.onHand[WHITE_M]).toBe(3);
    for (const path of ['', '/tshirt']) {
      expect((await lin.ask(`/api/operator/products${path}`)).status).toBe(401);
    }
    expect((await write(lin, items[0]!, { body: { listed: false } })).status).toBe(401);
    expect((await operator.ask('/api/operator/products/none')).status).toBe(404);
    expect((await operator.ask('/api/operator/products?cursor=x')).status).toBe(400);
  });

  test('are renamed and priced anew, and shoppers see and find it at once', async () => {
    const { operator, find, lin } = await openOperatedShop(openDb);
    const before = await find('tshirt');
    const response = await write(operator, before, {
      body: { name: { zh: '绒衫', en: 'Velvet top' }, prices: [money('CNY', 88_00)] },
    });
    const after = await read(response);
    expect(response.headers.get('etag')).toBe(after.etag);
    expect(after.etag).not.toBe(before.etag);
    expect(await find('tshirt')).toEqual(after);
    const list = async (query: string) =>
      (await (await lin.ask(`/api/products?${query}`)).json()) as ProductPage;
    expect((await list('q=绒衫')).items[0]).toMatchObject({
      name: { en: 'Velvet top' },
      summary: before.summary,
      prices: [money('CNY', 88_00)],
    });
    expect((await list('q=velvet&currency=CNY&sort=price-up')).items).toHaveLength(1);
    expect((await list(`q=${encodeURIComponent(before.name.en)}`)).items).toEqual([]);
    expect((await list('currency=JPY')).items).toEqual([]);
  });

  test('are written whole by PUT', async () => {
    const { operator, find } = await openOperatedShop(openDb);
    const before = await find('tshirt');
    const { name, summary, description, details, prices } = before;
    const whole = { name, summary, description, details, prices, listed: false };
    const after = await read(await write(operator, before, { method: 'PUT', body: whole }));
    expect(after).toEqual({ ...before, listed: false, etag: after.etag });
    const { name: _, ...less } = whole;
    expect(await problemOf(await write(operator, after, { method: 'PUT', body: less }))).toEqual([
      400,
      'request_invalid',
      ['name'],
    ]);
  });

  test('are counted, and what bags hold stays theirs', async () => {
    const { operator, find, lin, shopper } = await openOperatedShop(openDb);
    await lin.put(WHITE_M, 2);
    const before = await find('tshirt');
    const after = await read(await write(operator, before, stock({ [WHITE_M]: 7 })));
    expect(after.onHand).toEqual({ ...before.onHand, [WHITE_M]: 7 });
    const { items } = (await (await shopper().ask('/api/products')).json()) as ProductPage;
    const left = Object.fromEntries(items[0]!.skus.map(({ id, available }) => [id, available]));
    expect([left[WHITE_M], left[WHITE_S]]).toEqual([5, 3]);
    const strange = await write(operator, after, stock({ [WHITE_M]: 1, 'draft.white.M': 1 }));
    expect(await problemOf(strange)).toEqual([400, 'request_invalid', ['draft.white.M']]);
    expect((await write(operator, after, stock({ [WHITE_M]: -1 }))).status).toBe(400);
    expect(await find('tshirt')).toEqual(after);
  });

  test('change only as they were seen: not after another change, nor after a sale', async () => {
    const { operator, find, lin } = await openOperatedShop(openDb);
    const seen = await find('tshirt');
    await lin.put(WHITE_S, 1);
    expect((await find('tshirt')).etag).toBe(seen.etag);
    expect((await lin.order()).status).toBe(201);
    const late = [412, 'changed_meanwhile', undefined];
    expect(await problemOf(await write(operator, seen, stock({ [WHITE_M]: 3 })))).toEqual(late);
    const now = await find('tshirt');
    expect((await write(operator, now, { body: { listed: false } })).status).toBe(200);
    expect(await problemOf(await write(operator, now, { body: { listed: true } }))).toEqual(late);
    const blind = await write(operator, now, { body: { listed: true }, headers: {} });
    expect(await problemOf(blind)).toEqual([428, 'condition_missing', undefined]);
    const weak = { ...(await find('tshirt')), etag: `W/${(await find('tshirt')).etag}` };
    expect(await problemOf(await write(operator, weak, { body: {} }))).toEqual(late);
    const none = { id: 'none', etag: '"x"' };
    expect((await write(operator, none, { body: {} })).status).toBe(404);
  });

  test('of two changes at once, one is made', async () => {
    const { operator, find } = await openOperatedShop(openDb);
    const seen = await find('tshirt');
    const counts = [11, 12, 13];
    const responses = await Promise.all(
      counts.map((count) => write(operator, seen, stock({ [WHITE_M]: count }))),
    );
    const made = responses.findIndex(({ status }) => status === 200);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect((await find('tshirt')).onHand[WHITE_M]).toBe(counts[made]);
  });

  test('are not listed without their model and pictures', async () => {
    const { operator, find } = await openOperatedShop(openDb);
    const hidden = await read(
      await write(operator, await find('draft'), { body: { listed: false } }),
    );
    expect(await problemOf(await write(operator, hidden, { body: { listed: true } }))).toEqual([
      409,
      'not_ready',
      undefined,
    ]);
    expect(await find('draft')).toEqual(hidden);
  });

  test.each([
    [{ nmae: { zh: '甲', en: 'A' } }, 'nmae'],
    [{ name: { zh: '', en: 'A' } }, 'name.zh'],
    [{ prices: [] }, 'prices'],
    [{ prices: [money('CNY', 1), money('CNY', 2)] }, 'prices'],
    [{ prices: [{ currency: 'JPY', exponent: 2, amountMinor: 1 }] }, 'prices.0.exponent'],
    [{ prices: [{ currency: 'CNY', exponent: 2, amountMinor: 0.5 }] }, 'prices.0.amountMinor'],
    [{ prices: [money('CNY', Number.MAX_SAFE_INTEGER)] }, 'prices.0.amountMinor'],
  ])('take no %j', async (body, field) => {
    const { operator, find } = await openOperatedShop(openDb);
    const response = await write(operator, await find('tshirt'), { body });
    expect(await problemOf(response)).toEqual([400, 'request_invalid', [field]]);
  });
});
