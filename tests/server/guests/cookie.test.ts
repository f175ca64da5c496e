import { expect, test } from 'vitest';
import { hashToken } from '../../../server/guests/token';
import { openSellingShop, WHITE_M } from '../selling-fixture';
import { openSqliteTables } from '../../../server/storage/sqlite';
import type { AppDependencies } from '../../../server/app';

const DAY = 24 * 3_600_000;

async function cookieOf(changes: Partial<AppDependencies> = {}, origin = 'http://localhost') {
  const { app } = await openSellingShop(await openSqliteTables(':memory:'), 3, changes);
  const response = await app.request(
    `${origin}${changes.basePath ?? ''}/api/cart/lines/${WHITE_M}?currency=CNY`,
    {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ quantity: 1 }),
    },
  );
  const [value, ...attributes] = response.headers.get('set-cookie')!.split('; ');
  return { value: value!, attributes: attributes.sort() };
}

test('the guest’s cookie is read by no script, sent to no other site, and lasts a year', async () => {
  const { value, attributes } = await cookieOf();
  expect(value).toMatch(/^tryscape_guest=[\w-]{43}$/);
  expect(attributes).toEqual(['HttpOnly', 'Max-Age=31536000', 'Path=/', 'SameSite=Lax']);
});

test('it goes by HTTPS alone where the shop has HTTPS, and stays below the shop’s path', async () => {
  expect((await cookieOf({}, 'https://localhost')).attributes).toContain('Secure');
  const mounted = await cookieOf({ basePath: '/shop', strictTransport: true });
  expect(mounted.attributes).toContain('Secure');
  expect(mounted.attributes).toContain('Path=/shop');
});

test('the shop keeps no more than the hash of it', async () => {
  const { db, shopper } = await openSellingShop(await openSqliteTables(':memory:'));
  const lin = shopper();
  await lin.put(WHITE_M, 1);
  const [token] = lin.cookies.values();
  const guests = await db.selectFrom('guest').select('id').execute();
  expect(guests).toEqual([{ id: hashToken(token!) }]);
});

test('a cookie that the shop never gave is not taken over', async () => {
  const { shopper } = await openSellingShop(await openSqliteTables(':memory:'));
  const lin = shopper();
  lin.cookies.set('tryscape_guest', 'chosen-by-somebody-else');
  await lin.put(WHITE_M, 1);
  expect(lin.cookies.get('tryscape_guest')).toMatch(/^[\w-]{43}$/);
});

test('whoever comes back within the year is remembered for another, and looking is enough', async () => {
  const { db, shopper, clock } = await openSellingShop(await openSqliteTables(':memory:'));
  const lin = shopper();
  await lin.put(WHITE_M, 1);
  const cookieAfter = async (days: number) => {
    clock.now += days * DAY;
    return (await lin.ask('/api/cart?currency=CNY')).headers.get('set-cookie');
  };
  expect(await cookieAfter(0)).toBeNull();
  expect(await cookieAfter(300)).toContain('Max-Age=31536000');
  const { seen_at } = await db.selectFrom('guest').select('seen_at').executeTakeFirstOrThrow();
  expect(seen_at).toBe(clock.now);
});
