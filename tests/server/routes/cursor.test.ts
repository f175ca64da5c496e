import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../server/routes/cursor';

test.each([
  { position: 0, id: 'a' },
  { position: -3, id: 'crew-t-shirt' },
  { position: 999_999_999, id: '7' },
])('$position:$id is read as it was written', (place) => {
  const cursor = encodeCursor(place);
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(decodeCursor(cursor)).toEqual(place);
});

test('nothing else is read', () => {
  const cursor = encodeCursor({ position: 12, id: 'tshirt' });
  const words = ['', 'hello', `${cursor}!`, ` ${cursor}`, `${cursor}=`, cursor.slice(0, 3)];
  const zeros = Buffer.from('012:tshirt').toString('base64url');
  for (const word of [...words, zeros]) expect(decodeCursor(word)).toBeUndefined();
});
