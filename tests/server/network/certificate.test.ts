import { X509Certificate } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'node:https';
import { expect, test } from 'vitest';
import { loadCertificate } from '../../../server/network/certificate';
import { tempFolder } from '../temp-folder';

const NOW = new Date('2030-01-01T00:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const HOME = ['192.168.1.20', '2001:db8::7'];

test('names this machine and every address', async () => {
  const { cert, key } = await loadCertificate(await tempFolder(), HOME, NOW);
  const x509 = new X509Certificate(cert);
  expect(x509.checkHost('localhost')).toBe('localhost');
  for (const address of ['127.0.0.1', ...HOME]) expect(x509.checkIP(address)).toBe(address);
  expect(x509.checkIP('192.168.1.21')).toBeUndefined();
  expect(() => createServer({ cert, key })).not.toThrow();
});

test('is valid now, and no longer than browsers take', async () => {
  const x509 = new X509Certificate((await loadCertificate(await tempFolder(), HOME, NOW)).cert);
  expect(new Date(x509.validFrom).getTime()).toBeLessThan(NOW.getTime());
  const days = (new Date(x509.validTo).getTime() - new Date(x509.validFrom).getTime()) / 86_400_000;
  expect(days).toBeCloseTo(398, 3);
});

test('is kept while it serves, so that a phone asks once', async () => {
  const folder = await tempFolder();
  const first = await loadCertificate(folder, HOME, NOW);
  expect(await loadCertificate(folder, HOME, inDays(300))).toEqual(first);
  expect(await loadCertificate(folder, HOME.slice(0, 1), NOW)).toEqual(first);
});

test.each([
  ['an address is new', [...HOME, '10.0.0.9'], NOW],
  ['it runs out', HOME, inDays(390)],
])('is made anew when %s', async (_why, addresses, now) => {
  const folder = await tempFolder();
  const first = await loadCertificate(folder, HOME, NOW);
  const second = await loadCertificate(folder, addresses, now);
  expect(second.cert).not.toBe(first.cert);
  expect(await loadCertificate(folder, addresses, now)).toEqual(second);
});

test('is made anew when the file is damaged', async () => {
  const folder = await tempFolder();
  await loadCertificate(folder, HOME, NOW);
  await writeFile(join(folder, 'certificate.pem'), 'damaged');
  const { cert } = await loadCertificate(folder, HOME, NOW);
  expect(new X509Certificate(cert).checkIP(HOME[0]!)).toBe(HOME[0]);
});

test('only its owner reads the key', async () => {
  const folder = await tempFolder();
  await loadCertificate(folder, HOME, NOW);
  expect((await stat(join(folder, 'key.pem'))).mode & 0o777).toBe(0o600);
});
