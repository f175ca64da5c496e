import { expect, test } from 'vitest';
import { openRunningShop } from '../running-shop';

const SECRET = 'Zhang-Wei-13800138000';

test('the real shop sells, and writes down nothing of whom it sold to', async () => {
  const { port, child, output, ended } = await openRunningShop();
  const url = `http://127.0.0.1:${port}`;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(url + path, {
      ...init,
      headers: {
        'Content-Type': 'application/json',
        Cookie: `tryscape_language=zh; other=${SECRET}`,
        Authorization: `Bearer ${SECRET}`,
        'Idempotency-Key': SECRET,
        'User-Agent': SECRET,
        'X-Forwarded-For': '203.0.113.77',
        'X-Request-Id': SECRET,
      },
    });
  // Twice: what is ready to be answered again goes another way.
  for (let i = 0; i < 2; i++) await ask(`/api/products?q=${SECRET}`);
  const sku = 'tshirt.ocean.M';
  const delivery = { method: 'home', name: SECRET, phone: '13800138000', address: `${SECRET} 1` };
  const order = { items: [{ sku, quantity: 1 }], currency: 'CNY', language: 'zh', delivery };
  const place = (totalMinor: number) =>
    ask('/api/orders', {
      method: 'POST',
      body: JSON.stringify({ ...order, totalMinor, remember: true }),
    });
  const terms = await (await ask('/api/delivery?currency=CNY')).json();
  const placed = await place(29_000 + terms.home.fee.amountMinor);
  expect(placed.status).toBe(201);
  const { token } = (await placed.json()) as { token: string };
  for (const path of [`/orders/${token}`, `/api/orders/${token}`, `/orders/${SECRET}`]) {
    await ask(path);
  }
  await ask('/api/orders', { method: 'POST', body: `{"name":"${SECRET}"` });
  await ask('/api/operator/orders');

  child.kill('SIGTERM');
  await ended;
  const lines = output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
  expect(requests).toHaveLength(9);
  for (const { bytes, ms } of requests) expect(Math.min(bytes, ms)).toBeGreaterThan(0);
  expect(requests.filter(({ route }) => route === '/api/products')).toHaveLength(2);
  expect(output()).not.toContain(token);
  expect(output()).not.toMatch(/zhang|13800138000|203\.0\.113/i);
  // What is said to people names this machine.
  expect(lines.join('\n')).not.toContain('127.0.0.1');
});
