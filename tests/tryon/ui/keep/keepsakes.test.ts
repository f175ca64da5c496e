import { beforeEach, expect, test, vi } from 'vitest';
import {
  fileName,
  forget,
  keep,
  KEEPSAKES_MAX,
  useKeepsakes,
} from '../../../../src/tryon/ui/keep/keepsakes';

const TAKEN = new Date(2026, 2, 7, 23, 30);
const WORN = { id: 'tshirt', variant: 'white' };
const photo = () => keep('photo', new Blob(['x'], { type: 'image/jpeg' }), WORN, TAKEN);
const ids = () => useKeepsakes.getState().items.map(({ id }) => id);

beforeEach(() => {
  vi.restoreAllMocks();
  useKeepsakes.setState({ items: [], shown: null });
});

test.each([
  ['image/jpeg', 'tryscape-tshirt-2026-03-07.jpg'],
  ['video/mp4;codecs=avc1.42E01F', 'tryscape-tshirt-2026-03-07.mp4'],
  ['video/webm;codecs=vp9', 'tryscape-tshirt-2026-03-07.webm'],
])('a file of type %s is called %s', (type, name) => {
  expect(fileName('tshirt', type, TAKEN)).toBe(name);
});

test('the latest comes first, as a file that can be shared at once', () => {
  const [first, second] = [photo(), photo()];
  expect(ids()).toEqual([second.id, first.id]);
  expect(second.file).toBeInstanceOf(File);
  expect(second.file.type).toBe('image/jpeg');
});

test('the oldest goes when there are too many, and its memory with it', () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const oldest = photo();
  for (let i = 0; i < KEEPSAKES_MAX; i++) photo();
  expect(ids()).toHaveLength(KEEPSAKES_MAX);
  expect(ids()).not.toContain(oldest.id);
  expect(revoke.mock.calls).toEqual([[oldest.url]]);
});

test('what is forgotten is let go of, and the one before it is looked at', () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const [first, second, third] = [photo(), photo(), photo()];
  forget(second.id);
  expect(ids()).toEqual([third.id, first.id]);
  expect(useKeepsakes.getState().shown).toBe(first.id);
  forget(first.id);
  expect(useKeepsakes.getState().shown).toBe(third.id);
  forget(third.id);
  expect(useKeepsakes.getState()).toEqual({ items: [], shown: null });
  expect(revoke.mock.calls.flat()).toEqual([second.url, first.url, third.url]);
});
