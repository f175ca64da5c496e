import { expect, test } from 'vitest';
import { showroomListSchema, showroomSchema } from '../../../src/contract/showroom';
import { showroomFaults } from '../../../server/showrooms/find-showroom';
import { CRATE_STANDING, STOOL } from '../../fixtures/tiny/goods';
import { openTinyApp, type TinyChanges } from './tiny-app';

async function read(changes: TinyChanges = {}) {
  const opened = await openTinyApp(changes);
  const response = await opened.app.request('/api/showrooms/tiny');
  return { ...opened, response, json: (await response.json()) as any };
}

test('tells a showroom whole, as the contract has it', async () => {
  const { json, tiny } = await read();
  const showroom = showroomSchema.parse(json);
  expect(showroom).toEqual(json);
  const { slots: _, ...words } = tiny.document;
  expect(json).toMatchObject(JSON.parse(JSON.stringify(words)));
  expect(showroom.products.map(({ id }) => id)).toEqual(['stool', 'crate']);
  expect(showroom.products[0]!.skus[0]!.available).toBe(5);
});

test('lists it in a line', async () => {
  const { app, tiny } = await openTinyApp();
  const response = await app.request('/api/showrooms');
  const { items } = showroomListSchema.parse(await response.json());
  const { id, kind, name, summary } = tiny.document;
  expect(items).toEqual([{ id, kind, name, summary }]);
});

test('every file of its scene is there, for good', async () => {
  const { json, app, tiny } = await read();
  const urls = [...new Set(JSON.stringify(json.scene).match(/\/models\/[^"]+/g))];
  const own = Object.keys(tiny.files).filter((path) => /^tiny\/.+\.(glb|webp|bin)$/.test(path));
  // Files of one name and content share an address.
  expect(urls.length).toBe(own.length);
  for (const url of urls) {
    const response = await app.request(url);
    expect([url, response.status]).toEqual([url, 200]);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const type = { glb: 'model/gltf-binary', webp: 'image/webp', bin: 'application/octet-stream' };
    expect(response.headers.get('content-type')).toBe(type[url.split('.').at(-1) as 'glb']);
  }
});

test('probes and models come in brotli, pictures as they are', async () => {
  const { json, app } = await read();
  const encodingOf = async (url: string) => {
    const response = await app.request(url, { headers: { 'Accept-Encoding': 'br' } });
    return response.headers.get('content-encoding');
  };
  const [part] = json.scene.parts;
  expect(await encodingOf(part.model.url)).toBe('br');
  expect(await encodingOf(json.scene.places[0].probes.files.day.url)).toBe('br');
  expect(await encodingOf(part.lightMaps.day.low.url)).toBeNull();
});

test('below a mount point its addresses begin with it', async () => {
  const { app } = await openTinyApp({ app: { basePath: '/shop' } });
  const json = (await (await app.request('/shop/api/showrooms/tiny')).json()) as any;
  expect(json.scene.parts[0].model.url).toMatch(/^\/shop\/models\/hall\.[0-9a-f]{16}\.glb$/);
});

test('who has it is told so, until something in it is sold', async () => {
  const { app, db } = await openTinyApp();
  const first = await app.request('/api/showrooms/tiny');
  const tag = first.headers.get('etag')!;
  expect(tag).toMatch(/^"[\w-]+"$/);
  const headers = { 'If-None-Match': tag };
  const known = await app.request('/api/showrooms/tiny', { headers });
  expect(known.status).toBe(304);
  expect(await known.text()).toBe('');
  await db.updateTable('stock').set({ on_hand: 1 }).execute();
  expect((await app.request('/api/showrooms/tiny', { headers })).status).toBe(200);
});

test('a piece has its rendition for rooms and stands as its maker said, or as its measures do', async () => {
  const { json, models } = await read();
  const [stool, crate] = json.slots[0].pieces;
  expect(crate).toEqual({
    productId: 'crate',
    model: models.find('crate-room'),
    ...CRATE_STANDING,
  });
  expect(stool.model).toEqual(models.find('stool'));
  expect(stool.anchor.at).toEqual([0, expect.closeTo(0.27), 0.2]);
  expect(stool.footprint).toEqual([
    [-0.2, -0.2],
    [0.2, -0.2],
    [0.2, 0.2],
    [-0.2, 0.2],
  ]);
});

test('what is not for sale stands nowhere', async () => {
  const { json } = await read({ products: [STOOL] });
  expect(json.slots[0].pieces.map(({ productId }: any) => productId)).toEqual(['stool']);
  expect(json.hotspots.map(({ id }: any) => id)).not.toContain('shelf');
  expect(json.products.map(({ id }: any) => id)).toEqual(['stool']);
});

test('a slot in which nothing may stand goes, and with it all that is about it', async () => {
  const start = { ...(await openTinyApp()).tiny.document.start, slots: { seat: 'stool.oak' } };
  const { json } = await read({ products: [{ ...STOOL, listed: false }], document: { start } });
  expect(json.slots).toEqual([]);
  expect(json.start.slots).toEqual({});
  expect(json.tour[1].view.open).toBeNull();
  expect(json.hotspots.map(({ id }: any) => id)).not.toContain('seat');
  expect(showroomSchema.safeParse(json).success).toBe(true);
});

test.each([
  ['none', '/api/showrooms/none', {}],
  ['one that is shut', '/api/showrooms/tiny', { listed: 0 }],
  ['one whose words are not as they should be', '/api/showrooms/tiny', { document: '{"id":1}' }],
  ['one whose words are no JSON', '/api/showrooms/tiny', { document: '{' }],
] as const)('finds no showroom: %s', async (_, path, change) => {
  const { app, db } = await openTinyApp();
  await db
    .updateTable('showroom')
    .set({ id: 'tiny', ...change })
    .execute();
  for (const [language, title] of [
    ['zh', '这里没有这间屋子，或者它今天不开门'],
    ['en', 'No showroom has this address, or it is closed today'],
  ] as const) {
    const response = await app.request(path, { headers: { 'Accept-Language': language } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'showroom_not_found', title });
  }
});

test('lists nothing that cannot be shown', async () => {
  const { app, db } = await openTinyApp();
  await db.updateTable('showroom').set({ listed: 0 }).execute();
  expect(await (await app.request('/api/showrooms')).json()).toEqual({ items: [] });
});

test.each([
  ['a file is missing', { 'tiny/light-studio-dusk.webp': undefined }, /no file light-studio-dusk/],
  ['a file is empty', { 'tiny/probes-hall-day.bin': '' }, /no file probes-hall-day\.bin/],
  [
    'a model is none',
    { 'tiny/hall.glb': 'something else, and long enough' },
    /hall\.glb is no GLB/,
  ],
  ['the description is no JSON', { 'tiny/scene.json': '{' }, /JSON/],
  ['the description is another', { 'tiny/scene.json': '{"parts":[]}' }, /lightRange/],
])('a showroom stays away when %s', async (_, files, reason) => {
  const { response, refused, app } = await read({ files });
  expect(response.status).toBe(404);
  expect(refused).toEqual([expect.stringMatching(/^tiny\/scene\.json /)]);
  expect(refused[0]).toMatch(reason);
  expect(refused[0]).not.toContain('\n');
  expect((await app.request('/api/products')).status).toBe(200);
});

test('a scene that names what it has not stays away', async () => {
  const { tiny } = await openTinyApp();
  const scene = JSON.parse(tiny.files['tiny/scene.json'] as string);
  scene.nodes.clear.push('moon');
  scene.parts[1].places.push('attic');
  delete scene.places[0].probes.files.dusk;
  scene.passages[0].door.node = 'gate';
  const { refused } = await read({ files: { 'tiny/scene.json': JSON.stringify(scene) } });
  for (const fault of ['no node moon', 'no place attic', 'no probes of dusk', 'no node gate']) {
    expect(refused[0]).toContain(fault);
  }
});

test('what the scene has no place or node for is left out, and told of', async () => {
  const { tiny } = await openTinyApp();
  const [seat, ...others] = tiny.document.hotspots;
  const lost = [
    { ...others[0]!, id: 'moved', node: 'nowhere' },
    { ...others[0]!, id: 'lost', place: 'attic' },
    { ...others.at(-1)!, id: 'walled', passage: 'up' },
    { ...others[0]!, id: 'far', view: { place: 'attic' } },
  ] as typeof others;
  const tour = [...tiny.document.tour, { ...tiny.document.tour[0]!, view: { place: 'attic' } }];
  const document = { hotspots: [seat!, ...others, ...lost], tour };
  const { json, storage, showrooms } = await read({ document });
  expect(json.hotspots.map(({ id }: any) => id)).toEqual(
    [seat!, ...others].map(({ id }) => id).concat('far'),
  );
  expect(json.hotspots.at(-1)).not.toHaveProperty('view');
  expect(json.tour).toHaveLength(2);
  const faults = await storage.view((shelf) => showroomFaults({ shelf, showrooms }));
  expect(faults).toEqual([
    'tiny: hotspot moved: no node nowhere',
    'tiny: hotspot lost: no place attic',
    'tiny: hotspot walled: no passage up',
    'tiny: hotspot far: no place attic',
    'tiny: stop 3: no place attic',
  ]);
});

test('a place without a name keeps its showroom away', async () => {
  const { response, storage, showrooms } = await read({ document: { placeTexts: {} } });
  expect(response.status).toBe(404);
  const faults = await storage.view((shelf) => showroomFaults({ shelf, showrooms }));
  expect(faults).toContain('tiny: no name of the place hall');
});

test('its pictures are told, and without them it can still be entered', async () => {
  const { tiny } = await openTinyApp();
  const picture = tiny.files['tiny/wood-low.webp'];
  const listed = {
    large: { file: 'poster-large.webp', width: 1600, height: 900 },
    small: { file: 'poster-small.webp', width: 800, height: 450 },
  };
  const files = {
    'tiny/posters.json': JSON.stringify(listed),
    'tiny/poster-large.webp': picture,
    'tiny/poster-small.webp': picture,
  };
  const { app } = await openTinyApp({ files });
  const { items } = (await (await app.request('/api/showrooms')).json()) as any;
  expect(items[0].poster).toEqual({
    url: expect.stringMatching(/^\/models\/poster-large\.[0-9a-f]{16}\.webp$/),
    width: 1600,
    height: 900,
  });
  expect(items[0].smallPoster).toMatchObject({ width: 800, height: 450 });
  expect((await app.request(items[0].poster.url)).headers.get('content-type')).toBe('image/webp');

  const { json, refused } = await read({
    files: { ...files, 'tiny/poster-small.webp': undefined },
  });
  expect(json).not.toHaveProperty('poster');
  expect(refused[0]).toMatch(/^tiny\/posters\.json .*no file poster-small\.webp/);
});
