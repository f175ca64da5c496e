import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { clientAddress } from '../../../server/limits/client-address';

/** Whom a request from this peer is counted for. */
async function counted(peer: string, forwarded?: string, trustedProxies = 0): Promise<string> {
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, trustedProxies)));
  const headers: HeadersInit = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  const env = { incoming: { socket: { remoteAddress: peer } } };
  return (await app.request('/', { headers }, env)).text();
}

test('the peer, whatever it claims, while no proxy is trusted', async () => {
  expect(await counted('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
});

test('what the trusted proxies were asked from, and nothing that was made up before them', async () => {
  expect(await counted('127.0.0.1', '6.6.6.6, 198.51.100.1', 1)).toBe('198.51.100.1');
  expect(await counted('127.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.2', 2)).toBe('198.51.100.1');
  expect(await counted('127.0.0.1', undefined, 1)).toBe('127.0.0.1');
  expect(await counted('127.0.0.1', 'unknown', 1)).toBe('127.0.0.1');
});

test.each([
  ['::ffff:192.168.1.20', '192.168.1.20'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s is counted as %s', async (peer, household) => {
  expect(await counted(peer)).toBe(household);
});
