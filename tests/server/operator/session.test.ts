import { expect, test } from 'vitest';
import { firstOperatorToken, renewOperatorToken } from '../../../server/operator/operator-token';
import { SESSION_DAYS } from '../../../server/operator/sessions';
import { openSellingShop, type Shopper } from '../selling-fixture';
import { describeEngines } from '../storage/engines';

const signIn = (shopper: Shopper, token: string) =>
  shopper.ask('/api/operator/session', { method: 'POST', body: { token } });
const isIn = async (shopper: Shopper, headers: Record<string, string> = {}) => {
  // Nothing lies there: whoever is let through is told so.
  const { status } = await shopper.ask('/api/operator/nothing', { headers });
  expect([401, 404]).toContain(status);
  return status === 404;
};

describeEngines('operator', (openDb) => {
  test('has one token, shown when the shop is new and never again, and kept as a hash', async () => {
    const { db } = await openSellingShop(await openDb());
    const token = (await firstOperatorToken(db))!;
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await firstOperatorToken(db)).toBeUndefined();
    expect(JSON.stringify(await db.selectFrom('setting').selectAll().execute())).not.toContain(
      token,
    );
  });

  test('signs in with it on one device, by a cookie that no script and no other site can use', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const token = (await firstOperatorToken(db))!;
    const [operator, other] = [shopper(), shopper()];
    const response = await signIn(operator, token);
    expect(response.status).toBe(204);
    const [value, ...attributes] = response.headers.get('set-cookie')!.split('; ');
    expect(value).not.toContain(token);
    expect(attributes.toSorted()).toEqual([
      'HttpOnly',
      `Max-Age=${SESSION_DAYS * 86_400}`,
      'Path=/',
      'SameSite=Strict',
    ]);
    expect(await isIn(operator)).toBe(true);
    expect(await isIn(other)).toBe(false);
  });

  test('is told nothing with another token, or none', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const token = (await firstOperatorToken(db))!;
    const wrong = await signIn(shopper(), `${token}x`);
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toMatchObject({ code: 'operator_unknown' });
    const nobody = await shopper().ask('/api/operator/nothing');
    expect(nobody.status).toBe(401);
    expect(nobody.headers.get('www-authenticate')).toContain('Bearer');
    expect((await signIn(shopper(), '')).status).toBe(400);
  });

  test('is let in by the token itself, for programs', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const token = (await firstOperatorToken(db))!;
    expect(await isIn(shopper(), { Authorization: `Bearer ${token}` })).toBe(true);
    expect(await isIn(shopper(), { Authorization: `Bearer ${token}x` })).toBe(false);
    expect(await isIn(shopper(), { Authorization: token })).toBe(false);
  });

  test('signs out, and is out after thirty days', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb());
    const token = (await firstOperatorToken(db))!;
    const [one, two] = [shopper(), shopper()];
    await signIn(one, token);
    await signIn(two, token);
    const kept = new Map(one.cookies);
    expect((await one.ask('/api/operator/session', { method: 'DELETE' })).status).toBe(204);
    expect(one.cookies.size).toBe(0);
    for (const [name, value] of kept) one.cookies.set(name, value);
    expect(await isIn(one)).toBe(false);
    expect(await isIn(two)).toBe(true);
    clock.now += SESSION_DAYS * 86_400_000;
    expect(await isIn(two)).toBe(false);
  });

  test('another token takes the place of the one before, and signs everybody out', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const before = (await firstOperatorToken(db))!;
    const operator = shopper();
    await signIn(operator, before);
    const token = await renewOperatorToken(db);
    expect(await isIn(operator)).toBe(false);
    expect((await signIn(operator, before)).status).toBe(401);
    expect((await signIn(operator, token)).status).toBe(204);
  });
});
