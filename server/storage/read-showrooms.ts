import type { Kysely } from 'kysely';
import { faultOf } from '../showrooms/fault-of';
import { showroomDocumentSchema, type ShowroomDocument } from '../showrooms/showroom-document';
import type { Tables } from './tables';

/** A showroom as it is kept. */
export interface KeptShowroom {
  readonly id: string;
  /** Whether it may be shown. */
  readonly listed: boolean;
  /** Undefined when what is kept is not as the contract says, and then `fault` says how. */
  readonly document?: ShowroomDocument | undefined;
  readonly fault?: string | undefined;
}

/** Every showroom in the shop's order, or the one of this id. */
export async function readShowrooms(db: Kysely<Tables>, id?: string): Promise<KeptShowroom[]> {
  let select = db.selectFrom('showroom').select(['id', 'listed', 'document']);
  if (id !== undefined) select = select.where('id', '=', id);
  const rows = await select.orderBy('position').orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, listed: row.listed === 1, ...documentOf(row) }));
}

function documentOf(row: { id: string; document: string }) {
  try {
    const document = showroomDocumentSchema.parse(JSON.parse(row.document));
    return document.id === row.id ? { document } : { fault: `it says it is ${document.id}` };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}
