import { expect, test } from 'vitest';
import { fieldsOf, typeOf } from '../../../server/docs/fields';
import type { JsonSchema } from '../../../server/docs/openapi';

const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['quantity', 'lines'],
  properties: {
    quantity: { type: 'integer', minimum: 1, maximum: 10 },
    note: { type: ['string', 'null'], minLength: 1, maxLength: 60 },
    lines: {
      type: 'array',
      minItems: 1,
      maxItems: 40,
      items: { type: 'object', properties: { sku: { type: 'string', pattern: '^a$' } } },
    },
    delivery: {
      oneOf: [
        { type: 'object', properties: { address: { type: 'string' } } },
        { type: 'object', properties: { shop: { type: 'string' } } },
      ],
    },
  },
};

test('a schema as lines, each with what lies in it', () => {
  expect(fieldsOf(SCHEMA, 'en')).toMatchObject([
    { name: 'quantity', type: 'whole number', required: true, facts: ['1 to 10'] },
    { name: 'note', type: 'text, or null', required: false, facts: ['1 to 60 characters'] },
    {
      name: 'lines',
      type: 'list of object',
      facts: ['1 to 40 entries'],
      children: [{ name: 'sku', facts: ['`^a$`'] }],
    },
    {
      name: 'delivery',
      type: 'one of',
      children: [{ children: [{ name: 'address' }] }, { children: [{ name: 'shop' }] }],
    },
  ]);
});

test.each([
  [{ enum: ['S', 'M', null] }, 'S · M, or null'],
  [{ type: 'array', items: { type: 'string' } }, 'list of text'],
  [{ type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }] }, 'list of number'],
  [{ type: 'string', format: 'date-time' }, 'text, date-time'],
] as const)('%o is %s', (schema, type) => {
  expect(typeOf(schema as JsonSchema, 'en')).toBe(type);
});

test('names that may be anything are told as such', () => {
  const schema = { type: 'object', additionalProperties: { type: 'integer' } };
  expect(fieldsOf(schema, 'zh')).toMatchObject([{ name: '任意名称', type: '整数' }]);
});
