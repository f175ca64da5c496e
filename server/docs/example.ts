import type { JsonSchema } from './openapi';

/** Values that mean something in a fresh shop, where a schema gives none itself. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  id: 'tshirt',
  sku: 'tshirt.ocean.M',
  quantity: 1,
  totalMinor: 29_000,
  name: '李娜',
  phone: '13800138000',
  address: '上海市安福路 1 号',
  token: 'TOKEN',
  'if-match': '"ETAG"',
};

/** The smallest value that a schema of this name takes. */
export function exampleOf(schema: JsonSchema, name = ''): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  if (schema.oneOf ?? schema.anyOf) return exampleOf((schema.oneOf ?? schema.anyOf)![0]!, name);
  if (schema.properties) {
    const required = Object.entries(schema.properties).filter(([key]) =>
      schema.required?.includes(key),
    );
    return Object.fromEntries(required.map(([key, value]) => [key, exampleOf(value, key)]));
  }
  if (schema.items) return [exampleOf(schema.items)];
  if (name in BY_NAME) return BY_NAME[name];
  if (schema.default !== undefined) return schema.default;
  if (schema.format === 'date-time') return '2026-11-26T10:00:00+08:00';
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  return '…';
}
