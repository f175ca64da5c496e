import { expect, test } from 'vitest';
import { showroomSchema } from '../../../src/contract/showroom';
import { FOLDERS } from '../../../server/folders';
import { loadModelShelf } from '../../../server/models';
import { SEED } from '../../../server/seed/index';
import { SHOWROOMS } from '../../../server/seed/showrooms/index';
import { fitDocument } from '../../../server/showrooms/fit-document';
import { productIdsOf, shownShowroom } from '../../../server/showrooms/shown-showroom';
import { showroomDocumentSchema } from '../../../server/showrooms/showroom-document';
import { loadShowroomShelf } from '../../../server/showrooms/showroom-shelf';

async function openShelves() {
  const refused: string[] = [];
  const options = {
    folder: FOLDERS.models,
    cacheFolder: FOLDERS.brotliCache,
    basePath: '',
    onRefused: (file: string, reason = '') => refused.push(`${file} ${reason}`),
  };
  const models = await loadModelShelf(options);
  const showrooms = await loadShowroomShelf(options);
  return { models, showrooms, refused };
}

test.each(SHOWROOMS)(
  '$id: every place, node and piece that it names is there',
  async (document) => {
    const { models, showrooms, refused } = await openShelves();
    expect(refused).toEqual([]);
    const shelved = showrooms.find(document.id)!;
    expect(fitDocument(document, shelved).faults).toEqual([]);
    expect(shelved.poster).toMatchObject({ width: 1600, height: 900 });
    expect(shelved.smallPoster).toMatchObject({ width: 800, height: 450 });
    const ids = productIdsOf(document);
    const stored = SEED.filter(({ id }) => ids.includes(id));
    expect(stored.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const shown = showroomSchema.parse(shownShowroom(document, shelved, models, stored));
    expect(shown.slots.map(({ id }) => id)).toEqual(document.slots.map(({ id }) => id));
    expect(shown.hotspots.map(({ id }) => id)).toEqual(document.hotspots.map(({ id }) => id));
  },
);

test.each(SHOWROOMS)('$id: is a document as it is kept, and names nothing twice', (document) => {
  expect(showroomDocumentSchema.parse(document)).toEqual(document);
  for (const list of [document.slots, document.hotspots]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  const slots = document.slots.map(({ id }) => id);
  for (const hotspot of document.hotspots) {
    expect(slots).toEqual(expect.arrayContaining(hotspot.kind === 'slot' ? [hotspot.slot] : []));
  }
});

test.each(SHOWROOMS)('$id: speaks as the shop does, in both languages', (document) => {
  const texts = JSON.stringify(document).match(/\{"zh":"[^"]*","en":"[^"]*"\}/g)!;
  expect(texts.length).toBeGreaterThan(50);
  for (const text of texts) {
    const { zh, en } = JSON.parse(text) as { zh: string; en: string };
    expect(`${zh}${en}`).not.toMatch(/[!！]/);
    // Full-width marks between Han characters.
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:?]/);
    expect(en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  }
});
