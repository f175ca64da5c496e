import { expect, test } from 'vitest';
import { reportPage } from './report';

test('shows each picture under its title, then the figures', () => {
  const page = reportPage('tryon', '{ "overlap": 0.9 }', [
    { title: 'turn · 0', url: 'data:image/jpeg;base64,AAAA' },
  ]);
  expect(page).toContain('<img src="data:image/jpeg;base64,AAAA" alt="turn · 0">');
  expect(page.indexOf('<img')).toBeLessThan(page.indexOf('0.9'));
});

test('stands alone: nothing is fetched from elsewhere', () => {
  expect(reportPage('tryon', '{}', [])).not.toMatch(/https?:|<script|<link/);
});

test('names of outside files are shown as text', () => {
  const page = reportPage('tryon', '"<b>"', [{ title: '<script>&"', url: 'data:,' }]);
  expect(page).toContain('&#60;script&#62;&#38;&#34;');
  expect(page).not.toContain('<script>');
  expect(page).not.toContain('<b>');
});
