import { assert, constantFrom, integer, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENCY_EXPONENTS, type Currency } from '../../../src/contract/money';
import { SORTS } from '../../../src/contract/product-query';
import { decodeCursor, encodeCursor } from '../../../server/routes/cursor';

const currencies = constantFrom(...(Object.keys(CURRENCY_EXPONENTS) as Currency[]));
const sorts = constantFrom(...SORTS);
const positions = integer({ min: -999_999_999, max: 999_999_999 });
const ids = stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const amounts = integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

test('every place of every order is read as it was written, in that order alone', () => {
  assert(
    property(sorts, currencies, positions, ids, amounts, (sort, currency, position, id, amount) => {
      const place = { position, id, ...(sort !== 'shelf' && { amountMinor: amount }) };
      const cursor = encodeCursor({ sort, currency }, place);
      expect(cursor).toMatch(/^[\w-]+$/);
      for (const other of SORTS) {
        const read = decodeCursor({ sort: other, currency }, cursor);
        expect(read).toEqual(other === sort ? place : undefined);
      }
    }),
  );
});

test('what is no cursor, or one that was touched, is not read', () => {
  assert(
    property(string({ unit: 'binary' }), (word) => {
      const read = decodeCursor({ sort: 'shelf' }, word);
      expect(read === undefined || encodeCursor({ sort: 'shelf' }, read) === word).toBe(true);
    }),
  );
  assert(
    property(positions, ids, string({ minLength: 1 }), (position, id, more) => {
      const cursor = encodeCursor({ sort: 'shelf' }, { position, id });
      const touched = cursor + more;
      const read = decodeCursor({ sort: 'shelf' }, touched);
      expect(read === undefined || encodeCursor({ sort: 'shelf' }, read) === touched).toBe(true);
      expect(read).not.toEqual({ position, id });
    }),
  );
});
