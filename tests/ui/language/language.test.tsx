import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

interface Browser {
  readonly address?: string;
  /** What the browser itself speaks. */
  readonly speaks?: string;
  /** What storage holds; 'closed' where pages may not use it. */
  readonly stored?: string | null;
}

let page = { lang: '' };
/** Stands for the document's, which takes one cookie at a time. */
let written = { cookie: '' };
let address: URL;
let storage = new Map<string, string>();

/** The language of a page that is opened in a browser. */
async function open({ address: at = 'https://shop.example/', speaks = 'en-GB', stored }: Browser) {
  vi.resetModules();
  address = new URL(at);
  page = { lang: '' };
  storage = new Map(stored ? [['tryscape.language', stored]] : []);
  const closed = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('location', address);
  vi.stubGlobal('navigator', { language: speaks });
  written = { documentElement: page, baseURI: at, cookie: '' } as typeof written;
  vi.stubGlobal('document', written);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, to: URL) => (address = to),
  });
  vi.stubGlobal('localStorage', {
    getItem: stored === 'closed' ? closed : (key: string) => storage.get(key) ?? null,
    setItem: stored === 'closed' ? closed : (key: string, value: string) => storage.set(key, value),
  });
  return import('../../../src/ui/language/language');
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

describe('a page opens', () => {
  test.each([
    ['in the language that the browser speaks', { speaks: 'zh-CN' }, 'zh'],
    ['in English where it speaks neither', { speaks: 'fr' }, 'en'],
    ['in the language of the last visit before that', { speaks: 'zh-CN', stored: 'en' }, 'en'],
    [
      'in the language of its address before all',
      { address: 'https://shop.example/?lang=zh', stored: 'en' },
      'zh',
    ],
    [
      'in the language of the browser where storage is closed',
      { speaks: 'zh', stored: 'closed' },
      'zh',
    ],
  ] as const)('%s', async (_, browser, expected) => {
    const { useLanguage } = await open(browser);
    expect(useLanguage.getState().language).toBe(expected);
    expect(page.lang).toBe({ zh: 'zh-Hans', en: 'en' }[expected]);
  });
});

describe('another language', () => {
  test('is remembered for the next visit and told to the page', async () => {
    const { useLanguage } = await open({});
    useLanguage.getState().setLanguage('zh');
    expect(useLanguage.getState().language).toBe('zh');
    expect(page.lang).toBe('zh-Hans');
    expect([...storage.values()]).toEqual(['zh']);
    // So that the next page's head comes in it.
    expect(written.cookie).toMatch(/^tryscape_language=zh; path=\/; max-age=[1-9]/);
  });

  test('is told to the server no longer once everything is to be forgotten', async () => {
    const { untellServer } = await open({});
    untellServer();
    expect(written.cookie).toMatch(/^tryscape_language=en; path=\/; max-age=0;/);
  });

  test('holds for this visit where storage is closed', async () => {
    const { useLanguage } = await open({ stored: 'closed' });
    useLanguage.getState().setLanguage('zh');
    expect(useLanguage.getState().language).toBe('zh');
  });

  test('takes the asked one out of the address, and nothing else', async () => {
    const { useLanguage } = await open({ address: 'https://shop.example/?lang=zh&garment=tshirt' });
    useLanguage.getState().setLanguage('en');
    expect(address.href).toBe('https://shop.example/?garment=tshirt');
  });
});

test('texts and wordings are those of the present language', async () => {
  const { useTexts, useWording } = await open({ speaks: 'zh-CN' });
  const Greeting = () => (
    <p>
      {useTexts().brand} {useWording()({ zh: '白色', en: 'white' })}
    </p>
  );
  expect(renderToStaticMarkup(<Greeting />)).toBe('<p>试境 白色</p>');
});

test('the switch names every language in its own words, and says which is spoken', async () => {
  await open({ speaks: 'zh-CN' });
  const { LanguageSwitch } = await import('../../../src/ui/language/language-switch');
  const markup = renderToStaticMarkup(<LanguageSwitch label="语言" />);
  expect(markup).toMatch(/lang="zh-Hans" aria-pressed="true">中文</);
  expect(markup).toMatch(/lang="en" aria-pressed="false">English</);
});
