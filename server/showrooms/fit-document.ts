import type { ShowroomDocument } from './showroom-document';
import type { ShelvedScene } from './showroom-shelf';

/** A document as far as its scene can carry it. */
export interface Fitted {
  /** Undefined where too little is left to be shown. */
  readonly document?: ShowroomDocument | undefined;
  /** What it names and the scene has not, and what the scene has and it does not name; a line each. */
  readonly faults: readonly string[];
}

/**
 * Leaves out of a showroom what its scene has no place or node for. Where a place or an hour has no
 * name, or the visit no beginning, nothing is left.
 */
export function fitDocument(document: ShowroomDocument, { scene, nodes }: ShelvedScene): Fitted {
  const places = new Set(scene.places.map(({ id }) => id));
  const passages = new Set(scene.passages.map(({ id }) => id));
  const faults: string[] = [];
  const need = (isThere: boolean, fault: string) => {
    if (!isThere) faults.push(fault);
    return isThere;
  };
  const isBegun = [
    ...[...places].map((id) => need(id in document.placeTexts, `no name of the place ${id}`)),
    ...scene.hours.map(({ id }) => need(id in document.hourNames, `no name of the hour ${id}`)),
    need(document.start.showroom === document.id, `it begins in ${document.start.showroom}`),
    need(places.has(document.start.place), `it begins in no place: ${document.start.place}`),
  ].every(Boolean);
  if (!isBegun) return { faults };

  /** A view from nowhere is none. */
  const hasPlace = (what: string, view: { readonly place?: string | undefined } | undefined) =>
    view?.place === undefined || need(places.has(view.place), `${what}: no place ${view.place}`);
  const slots = document.slots.filter(
    ({ id, node, place }) =>
      need(nodes.has(node), `slot ${id}: no node ${node}`) &&
      need(places.has(place), `slot ${id}: no place ${place}`),
  );
  const hotspots = document.hotspots
    .filter((hotspot) => {
      const what = `hotspot ${hotspot.id}`;
      return (
        need(places.has(hotspot.place), `${what}: no place ${hotspot.place}`) &&
        ('node' in hotspot
          ? need(nodes.has(hotspot.node), `${what}: no node ${hotspot.node}`)
          : true) &&
        (hotspot.kind !== 'door' ||
          need(passages.has(hotspot.passage), `${what}: no passage ${hotspot.passage}`))
      );
    })
    .map((hotspot) => {
      if (hasPlace(`hotspot ${hotspot.id}`, hotspot.view)) return hotspot;
      const { view: _, ...rest } = hotspot;
      return rest;
    });
  const tour = document.tour.filter(({ view }, i) => hasPlace(`stop ${i + 1}`, view));
  return { document: { ...document, slots, hotspots, tour }, faults };
}
