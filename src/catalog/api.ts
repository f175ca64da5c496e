import { z } from 'zod';
import { modelListSchema, productPageSchema, type Model, type Product } from '../contract/product';

/** Addresses are relative to the page, so that a shop at a sub-path works. */
async function get<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const response = await fetch(new URL(path, document.baseURI), {
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`catalog/api: ${response.status} for ${path}`);
  return schema.parse(await response.json());
}

/** The products on the shelf. Throws when the shop does not answer. */
export async function listProducts(): Promise<readonly Product[]> {
  return (await get('api/products', productPageSchema)).items;
}

/** Where the shop's models are fetched from, by name. Throws when the shop does not answer. */
export async function listModels(): Promise<Readonly<Record<string, Model>>> {
  return (await get('api/models', modelListSchema)).items;
}
