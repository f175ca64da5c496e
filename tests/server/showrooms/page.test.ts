import { expect, test } from 'vitest';
import { showroomSchema } from '../../../src/contract/showroom';
import { openTinyApp } from './tiny-app';

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Shop</title></head></html>';
const client = { page: () => Promise.resolve(PAGE), files: new Map() };
const PUBLIC = { client, publicOrigin: 'https://shop.example' };

async function openPictured() {
  const { tiny } = await openTinyApp();
  const picture = tiny.files['tiny/wood-low.webp'];
  const listed = {
    large: { file: 'poster-1600.webp', width: 1600, height: 900 },
    small: { file: 'poster-800.webp', width: 800, height: 450 },
  };
  const files = {
    'tiny/posters.json': JSON.stringify(listed),
    'tiny/poster-1600.webp': picture,
    'tiny/poster-800.webp': picture,
  };
  const opened = await openTinyApp({ files, app: PUBLIC });
  const json = await (await opened.app.request('/api/showrooms/tiny')).json();
  return { ...opened, showroom: showroomSchema.parse(json) };
}

test.each([
  ['zh-Hans', '小屋 · 试境', '两间屋，一扇门。两间屋，中间一扇门。'],
  ['en', 'The tiny house · Tryscape', 'Two rooms and a door. Two rooms with a door between them.'],
])('a showroom says what it is, in %s', async (lang, title, description) => {
  const { app, showroom } = await openPictured();
  const response = await app.request(`/showrooms/tiny?lang=${lang}`);
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).toContain(`<title>${title}</title>`);
  expect(html).toContain(`<meta name="description" content="${description}" />`);
  const address = 'https://shop.example/showrooms/tiny';
  expect(html).toContain(`<link rel="canonical" href="${address}?lang=${lang}" />`);
  expect(html).toContain(
    `<meta property="og:image" content="https://shop.example${showroom.poster!.url}" />`,
  );
  expect(html).toContain('<meta property="og:image:width" content="1600" />');
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
});

test('the picture that its screen shows and the first model are fetched beside the client', async () => {
  const { app, showroom } = await openPictured();
  const html = await (await app.request('/showrooms/tiny')).text();
  const preloads = [
    ...html.matchAll(/<link rel="preload"[^>]+href="([^"]+)"( media="[^"]+")? \/>/g),
  ];
  expect(preloads.map(([, href, media]) => [href, media?.trim()])).toEqual([
    [showroom.smallPoster!.url, 'media="(max-width: 899px)"'],
    [showroom.poster!.url, 'media="(min-width: 900px)"'],
    [showroom.scene.parts[0]!.model.url, undefined],
  ]);
});

test('searchers read how large it is and what stands in it', async () => {
  const { app } = await openPictured();
  const html = await (await app.request('/showrooms/tiny?lang=en')).text();
  const [, json] = /<script type="application\/ld\+json">(.+)<\/script>/.exec(html)!;
  expect(JSON.parse(json!)).toMatchObject({
    '@type': 'WebPage',
    about: { '@type': 'Accommodation', numberOfRooms: 2, floorSize: { value: 21 } },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        { position: 1, name: 'Stool', url: 'https://shop.example/products/stool?lang=en' },
        { position: 2, name: 'Crate' },
      ],
    },
  });
});

test('the sitemap leads to it, and not to one that is shut', async () => {
  const { app, db } = await openPictured();
  const sitemap = async () => (await app.request('/sitemap.xml')).text();
  expect(await sitemap()).toContain('<loc>https://shop.example/showrooms/tiny?lang=zh-Hans</loc>');
  await db.updateTable('showroom').set({ listed: 0 }).execute();
  expect(await sitemap()).not.toContain('/showrooms/');
});

test('what is not there, or shut, is a page that is missing', async () => {
  const { app, db } = await openPictured();
  expect((await app.request('/showrooms/none')).status).toBe(404);
  await db.updateTable('showroom').set({ listed: 0 }).execute();
  const response = await app.request('/showrooms/tiny', { headers: { 'Accept-Language': 'zh' } });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<title>这里什么都没有 · 试境</title>');
});
