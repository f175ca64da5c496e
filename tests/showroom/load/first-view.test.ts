import { beforeEach, expect, test, vi } from 'vitest';
import type { Showroom } from '../../../src/contract/showroom';
import { createVisit } from '../../../src/showroom/create-visit';
import { filesOfFirstView, findFirstView, skuIn } from '../../../src/showroom/load/first-view';
import { createFurnishing } from '../../../src/showroom/load/furnish';
import { TINY } from '../support/tiny-flat';

const file = (name: string) => ({ url: `/${name}`, bytes: 100 });
const part = (id: string, places: string[]): Showroom['scene']['parts'][number] => ({
  id,
  places,
  model: file(`${id}.glb`),
  lightMaps: { day: { low: file(`${id}-day.webp`), high: file(`${id}-day-high.webp`) } },
});
/** The two rooms of the tests, each a part of its own; a door between them, or none. */
function createShowroom(hasDoor: boolean): Showroom {
  const { scene } = TINY;
  return {
    ...TINY,
    scene: {
      ...scene,
      parts: [part('east', ['east']), part('west', ['west'])],
      passages: scene.passages.map(({ door, ...passage }) =>
        hasDoor ? { ...passage, door } : passage,
      ),
    },
  };
}
const START = TINY.start;

test('first comes the place where one begins, with what stands there', () => {
  const showroom = createShowroom(true);
  const first = findFirstView(showroom, 'west');
  expect([...first.places]).toEqual(['west']);
  expect(first.parts.map(({ id }) => id)).toEqual(['west']);
  expect(first.slots.map(({ id }) => id)).toEqual(['table']);
  const urls = filesOfFirstView(showroom, START, first, 'day').map(({ url }) => url);
  expect(urls).toContain('/west.glb');
  expect(urls).toContain('/west-day.webp');
  expect(urls.some((url) => /east|high/.test(url))).toBe(false);
});

test('what one looks into without a door comes with it', () => {
  const first = findFirstView(createShowroom(false), 'west');
  expect([...first.places].sort()).toEqual(['east', 'west']);
  expect(first.parts).toHaveLength(2);
});

test('in a slot stands what the view says, else its first piece in its first colourway', () => {
  const [slot] = TINY.slots;
  expect(skuIn(TINY, { ...START, slots: { table: 'table.ash' } }, slot!)).toBe('table.ash');
  const { id, variants } = TINY.products[0]!;
  expect(skuIn(TINY, { ...START, slots: {} }, slot!)).toBe(`${id}.${variants[0]!.id}`);
});

/** Brings parts and pieces; those that are named fail so many times. */
function furnish(failures: Record<string, number>) {
  const visit = createVisit(createShowroom(true));
  const over = new AbortController();
  const asked: string[] = [];
  let goOnline = () => {};
  const bring = async (id: string) => {
    asked.push(id);
    await Promise.resolve();
    const left = failures[id] ?? 0;
    failures[id] = left - 1;
    if (left > 0) throw new Error(`${id} is gone`);
  };
  const furnishing = createFurnishing({
    showroom: visit.showroom,
    store: visit.store,
    place: () => 'west',
    bringPart: ({ id }) => bring(id),
    async bringPiece({ id }, skuId, ground) {
      await ground;
      await bring(`${id} ${skuId}`);
    },
    onFirst: () => asked.push('—'),
    nextOnline: () =>
      new Promise((resolve) => {
        goOnline = resolve;
      }),
    signal: over.signal,
  });
  const failed = () => visit.store.getState().loading.failed;
  const settle = () => new Promise((then) => setTimeout(then));
  return { ...visit, furnishing, asked, failed, settle, goOnline: () => goOnline() };
}

beforeEach(() => {
  // What does not come is told to whoever looks there.
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => spy.mockRestore();
});

test('all of the first view comes before anything else', async () => {
  const { furnishing, asked } = furnish({});
  await furnishing.run();
  expect(asked).toEqual(['west', 'table table.oak', '—', 'east']);
});

test('a room that fails is named, the rest goes on, and back online it comes', async () => {
  const { furnishing, asked, failed, settle, goOnline } = furnish({ east: 1 });
  const all = furnishing.run();
  await settle();
  expect(failed()).toEqual(['east']);
  goOnline();
  await all;
  expect(failed()).toEqual([]);
  expect(asked.filter((id) => id === 'east')).toHaveLength(2);
});

test('without the first room nobody is let in, and what stands in it fails with it', async () => {
  const { furnishing, asked, failed, settle, goOnline } = furnish({ west: 1 });
  const all = furnishing.run();
  await settle();
  expect([...failed()].sort()).toEqual(['table', 'west']);
  expect(asked).not.toContain('—');
  goOnline();
  await all;
  expect(asked.indexOf('—')).toBeGreaterThan(asked.indexOf('table table.oak'));
  expect(failed()).toEqual([]);
});

test('a piece that does not come keeps nobody out', async () => {
  // It is asked for once more behind the rest.
  const { furnishing, asked, failed, settle } = furnish({ 'table table.oak': 2 });
  void furnishing.run();
  await settle();
  const piece = 'table table.oak';
  expect(asked.filter((id) => id !== 'west' && id !== 'east')).toEqual([piece, '—', piece]);
  expect(failed()).toEqual(['table']);
});

test('a slot that is chosen anew gets what is chosen', async () => {
  const { furnishing, asked, store, showroom } = furnish({});
  await furnishing.run();
  store.setState(({ view }) => ({ view: { ...view, slots: { table: 'table.ash' } } }));
  await furnishing.change(showroom.slots[0]!);
  expect(asked.at(-1)).toBe('table table.ash');
});
