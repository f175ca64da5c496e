import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openRunningShop } from './running-shop';

const BODY = '{"quantity":1}';
const WRITE = [
  'PUT /api/cart/lines/tshirt.ocean.M?currency=CNY HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  `Content-Length: ${BODY.length}`,
  // The answer to this says that the request is under way.
  'Expect: 100-continue',
  '',
  '',
].join('\r\n');
const ASK_READY = 'GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n';

test('told to stop, it finishes what is under way and ends with 0', async () => {
  const { child, output, ended, port } = await openRunningShop();
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

  const shopper = connect(port, '127.0.0.1');
  let answers = '';
  shopper.setEncoding('utf8').on('data', (chunk: string) => (answers += chunk));
  // Half a request: it is under way until the rest has come.
  shopper.write(WRITE + BODY.slice(0, 4));
  await expect.poll(() => answers).toContain('100 Continue');

  child.kill('SIGTERM');
  await expect.poll(() => output()).toContain('"msg":"closing"');
  await expect(fetch(`http://127.0.0.1:${port}/readyz`)).rejects.toThrow('fetch failed');
  // Whoever asks on a connection that is still open is sent elsewhere.
  shopper.write(BODY.slice(4) + ASK_READY);
  expect(await ended).toBe(0);

  const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  expect(statuses).toEqual(['100', '200', '503']);
  expect(answers).toContain('"quantity":1');
  expect(output()).toContain('"msg":"closed"');
});
