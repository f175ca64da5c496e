import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * Whom a request is counted for: an IPv4 address, or the 64 bits of an IPv6 one that name a household.
 * @param trustedProxies How many proxies of the operator's own stand before the shop. Each appends the
 *   address that it was asked from to `X-Forwarded-For`; what stands further left may be made up.
 */
export function clientAddress(c: Context, trustedProxies: number): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  const peer = incoming?.socket.remoteAddress ?? '';
  return householdAt(peer, c.req.header('x-forwarded-for'), trustedProxies);
}

/** {@link clientAddress} of a request that the framework has not seen. */
export function clientOf({ socket, headers }: IncomingMessage, trustedProxies: number): string {
  const forwarded = headers['x-forwarded-for'];
  return householdAt(socket.remoteAddress ?? '', forwarded && String(forwarded), trustedProxies);
}

function householdAt(peer: string, forwarded: string | undefined, trustedProxies: number): string {
  const chain = [...(forwarded?.split(',') ?? []), peer].map((address) => address.trim());
  const told = chain.at(-1 - Math.min(trustedProxies, chain.length - 1))!;
  return householdOf(isIP(told) ? told : peer);
}

function householdOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const ending = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : 8 - groups.length - ending.length;
  const whole = [...groups, ...Array<string>(Math.max(gap, 0)).fill('0'), ...ending];
  return whole
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
