import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { networkAddresses, urlHost } from '../../../server/network/addresses';

const info = (address: string, internal = false): NetworkInterfaceInfo =>
  ({
    address,
    family: address.includes(':') ? 'IPv6' : 'IPv4',
    internal,
    netmask: '',
    mac: '',
    cidr: null,
    ...(address.includes(':') && { scopeid: 0 }),
  }) as NetworkInterfaceInfo;

test('the address that a phone is likeliest to reach comes first', () => {
  expect(
    networkAddresses({
      lo: [info('127.0.0.1', true), info('::1', true)],
      docker0: [info('172.17.0.1')],
      wlan0: [info('fe80::1'), info('2001:db8::7'), info('192.168.1.20')],
      ppp0: [info('203.0.113.9')],
    }),
  ).toEqual(['192.168.1.20', '203.0.113.9', '2001:db8::7', '172.17.0.1']);
});

test('no network, no address', () => {
  expect(networkAddresses({ lo: [info('127.0.0.1', true)], eth0: undefined })).toEqual([]);
});

test('IPv6 stands in brackets in a URL', () => {
  expect(urlHost('2001:db8::7')).toBe('[2001:db8::7]');
  expect(urlHost('10.0.0.2')).toBe('10.0.0.2');
});
