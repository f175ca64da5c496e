import type { Language } from '../../src/contract/text';
import { DOCS_TEXTS } from './docs-texts';
import type { JsonSchema } from './openapi';

/** One line of a schema, with those that lie in it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Bounds, a preset, a pattern; in words. */
  readonly facts: readonly string[];
  readonly description?: string | undefined;
  readonly children: readonly Field[];
}

/** The lines of what a schema describes: the properties of an object, of a list's items, of each choice. */
export function fieldsOf(schema: JsonSchema, language: Language): Field[] {
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) {
    return choices.map((choice, i) => ({
      ...fieldOf(DOCS_TEXTS[language].choice(i + 1), choice, true, language),
    }));
  }
  if (schema.items) return fieldsOf(schema.items, language);
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fieldOf(name, property, schema.required?.includes(name) ?? false, language),
  );
  const { additionalProperties } = schema;
  if (typeof additionalProperties !== 'object') return properties;
  return [
    ...properties,
    fieldOf(DOCS_TEXTS[language].anyName, additionalProperties, false, language),
  ];
}

export function fieldOf(
  name: string,
  schema: JsonSchema,
  required: boolean,
  language: Language,
): Field {
  return {
    name,
    type: typeOf(schema, language),
    required,
    facts: factsOf(schema, language),
    description: schema.description,
    children: fieldsOf(schema, language),
  };
}

/** A schema's kind in words. */
export function typeOf(schema: JsonSchema, language: Language): string {
  const { types, listOf, oneOf, orNothing, comma } = DOCS_TEXTS[language];
  const named = [schema.type ?? []].flat();
  const isNullable = named.includes('null') || schema.enum?.includes(null);
  const word = (): string => {
    if (schema.enum)
      return schema.enum
        .filter((each) => each !== null)
        .map(String)
        .join(' · ');
    if (schema.oneOf ?? schema.anyOf) return oneOf;
    if (schema.prefixItems) return listOf(typeOf(schema.prefixItems[0]!, language));
    if (schema.items) return listOf(typeOf(schema.items, language));
    const [first = 'any'] = named.filter((each) => each !== 'null');
    return schema.format
      ? `${types[first] ?? first}${comma}${schema.format}`
      : (types[first] ?? first);
  };
  return isNullable ? word() + orNothing : word();
}

function factsOf(schema: JsonSchema, language: Language): string[] {
  const { between, atLeast, atMost, above, characters, entries, preset } = DOCS_TEXTS[language];
  const range = (least: number | undefined, most: number | undefined) => {
    if (least !== undefined && most !== undefined) return between(least, most);
    if (least !== undefined) return atLeast(least);
    return most === undefined ? undefined : atMost(most);
  };
  const unbounded = (most: number | undefined) =>
    // Numbers that JavaScript holds exactly: no bound that anybody set.
    most === Number.MAX_SAFE_INTEGER ? undefined : most;
  const length = range(
    schema.minLength === 1 && schema.maxLength === undefined ? undefined : schema.minLength,
    schema.maxLength,
  );
  const count = range(schema.minItems, schema.maxItems);
  return [
    range(schema.minimum, unbounded(schema.maximum)),
    schema.exclusiveMinimum === undefined ? undefined : above(schema.exclusiveMinimum),
    length && characters(length),
    count && entries(count),
    schema.pattern && `\`${schema.pattern}\``,
    schema.default === undefined ? undefined : preset(String(schema.default)),
  ].filter((fact) => fact !== undefined && fact !== '') as string[];
}
