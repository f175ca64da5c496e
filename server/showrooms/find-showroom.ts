import type { Showroom, ShowroomSummary } from '../../src/contract/showroom';
import type { ModelShelf } from '../models';
import type { ShelfView } from '../storage/storage';
import { fitDocument } from './fit-document';
import type { ShowroomShelf } from './showroom-shelf';
import { productIdsOf, shownShowroom, shownSummary } from './shown-showroom';

/** Where showrooms are looked for: their words and products in the shop, their scenes on the shelf. */
export interface ShowroomPlaces {
  readonly shelf: ShelfView;
  readonly showrooms: ShowroomShelf;
  readonly models: ModelShelf;
}

/** A showroom that can be shown, with its products as they are at `now` (milliseconds since 1970). */
export async function findShowroom(
  { shelf, showrooms, models }: ShowroomPlaces,
  id: string,
  now: number,
): Promise<Showroom | undefined> {
  const shelved = showrooms.find(id);
  if (!shelved) return undefined;
  const [kept] = await shelf.showrooms(id);
  if (!kept?.listed || !kept.document) return undefined;
  const { document } = fitDocument(kept.document, shelved);
  if (!document) return undefined;
  const products = await shelf.products(productIdsOf(document), now);
  return shownShowroom(document, shelved, models, products);
}

/** All that can be shown, in the shop's order. */
export async function listShowrooms({
  shelf,
  showrooms,
}: Omit<ShowroomPlaces, 'models'>): Promise<ShowroomSummary[]> {
  const kept = await shelf.showrooms();
  return kept.flatMap(({ id, listed, document }) => {
    const shelved = showrooms.find(id);
    if (!listed || !document || !shelved) return [];
    return fitDocument(document, shelved).document ? [shownSummary(document, shelved)] : [];
  });
}

/** What keeps showrooms, or parts of them, from being shown, a line each. */
export async function showroomFaults({
  shelf,
  showrooms,
}: Omit<ShowroomPlaces, 'models'>): Promise<string[]> {
  const kept = await shelf.showrooms();
  return kept.flatMap(({ id, document, fault }) => {
    if (fault !== undefined) return [`${id}: ${fault}`];
    const shelved = showrooms.find(id);
    if (!shelved) return [`${id}: no scene`];
    return fitDocument(document!, shelved).faults.map((each) => `${id}: ${each}`);
  });
}
