import { expect, test } from 'vitest';
import { bringByNearness, type Freight } from '../../../src/showroom/load/bring-by-nearness';

/** Freight that notes when it is asked for, and comes when it is told to. */
function createFreight(places: Record<string, readonly string[]>) {
  const asked: string[] = [];
  const settle = new Map<string, (error?: Error) => void>();
  const freight = Object.entries(places).map(([id, places]): Freight => ({
    id,
    places,
    bring: () =>
      new Promise((resolve, reject) => {
        asked.push(id);
        settle.set(id, (error) => (error ? reject(error) : resolve()));
      }),
  }));
  const come = async (id: string, error?: Error) => {
    settle.get(id)!(error);
    await new Promise((then) => setTimeout(then));
  };
  return { freight, asked, come };
}

const HOUSE = { attic: ['attic'], hall: ['hall'], lamp: ['hall'], bath: ['bath', 'hall'] };

test('the nearest first, so many at once, of two as near the one that was named first', async () => {
  const { freight, asked, come } = createFreight(HOUSE);
  const all = bringByNearness(freight, {
    nearness: () => ['hall', 'bath', 'attic'],
    atOnce: 2,
    onFailed: (_, error) => expect.fail(String(error)),
    signal: new AbortController().signal,
  });
  expect(asked).toEqual(['hall', 'lamp']);
  await come('lamp');
  expect(asked).toEqual(['hall', 'lamp', 'bath']);
  await come('hall');
  await come('bath');
  await come('attic');
  await all;
  expect(asked).toEqual(['hall', 'lamp', 'bath', 'attic']);
});

test('a visitor who has walked on is followed', async () => {
  const { freight, asked, come } = createFreight(HOUSE);
  let nearness = ['hall', 'bath', 'attic'];
  void bringByNearness(freight, {
    nearness: () => nearness,
    atOnce: 1,
    onFailed: () => {},
    signal: new AbortController().signal,
  });
  nearness = ['attic', 'bath', 'hall'];
  await come('hall');
  expect(asked).toEqual(['hall', 'attic']);
});

test('what fails is named, and the rest goes on', async () => {
  const { freight, come } = createFreight(HOUSE);
  const failed: string[] = [];
  const all = bringByNearness(freight, {
    nearness: () => ['hall', 'bath', 'attic'],
    atOnce: 4,
    onFailed: ({ id }, error) => failed.push(`${id}: ${(error as Error).message}`),
    signal: new AbortController().signal,
  });
  await come('hall', new Error('gone'));
  for (const id of ['lamp', 'bath', 'attic']) await come(id);
  await all;
  expect(failed).toEqual(['hall: gone']);
});

test('called off, nothing more is asked for and nothing is called failed', async () => {
  const { freight, asked, come } = createFreight(HOUSE);
  const over = new AbortController();
  const failed: string[] = [];
  const all = bringByNearness(freight, {
    nearness: () => ['hall', 'bath', 'attic'],
    atOnce: 1,
    onFailed: ({ id }) => failed.push(id),
    signal: over.signal,
  });
  over.abort();
  await come('hall', new Error('aborted'));
  await all;
  expect(asked).toEqual(['hall']);
  expect(failed).toEqual([]);
});
