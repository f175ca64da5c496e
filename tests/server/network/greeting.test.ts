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

test('colours the code only where the terminal has colours', () => {
  const networkUrl = 'https://192.168.1.20:5443/';
  const coloured = greeting({ localUrl, networkUrl, colour: true });
  const plain = greeting({ localUrl, networkUrl, colour: false });
  expect(coloured).not.toBe(plain);
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});
