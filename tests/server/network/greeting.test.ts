import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { greeting } from '../../../server/network/greeting';

const localUrl = 'http://localhost:5180/';

test('without a network there is no code to scan', () => {
  const text = greeting({ localUrl, networkUrl: undefined, colour: true });
  expect(text).toContain(localUrl);
  expect(text).toContain('没有网络地址 / no network address');
  expect(text).not.toMatch(/[█▀▄]/);
});

test('tells the operator’s token of a new shop, and how to get another', () => {
  const options = { localUrl, networkUrl: undefined, colour: false };
  const text = greeting({ ...options, operatorToken: 'only-once' });
  expect(text).toMatch(/店主口令 .*only-once/);
  expect(text).toContain('npm run operator-token');
  expect(greeting(options)).not.toContain('operator');
});

test('colours the code only where the terminal has colours', () => {
  const networkUrl = 'https://192.168.1.20:5443/';
  const coloured = greeting({ localUrl, networkUrl, colour: true });
  const plain = greeting({ localUrl, networkUrl, colour: false });
  expect(coloured).not.toBe(plain);
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});
