import type { Scene } from '../../src/contract/showroom-scene';

/**
 * What a scene names and does not have, a line each: a place, an hour's light, a node.
 * @param nodes Names of the nodes of all its parts' models.
 */
export function sceneFaults(scene: Scene, nodes: ReadonlySet<string>): string[] {
  const places = idsOf(scene.places);
  const hours = scene.hours.map(({ id }) => id);
  const faults: string[] = [];
  const need = (isThere: boolean, fault: string) => {
    if (!isThere) faults.push(fault);
  };
  for (const name of ['parts', 'places', 'passages', 'hours'] as const) {
    need(idsOf(scene[name]).size === scene[name].length, `${name}: an id stands twice`);
  }
  for (const { id, places: seen, lightMaps } of scene.parts) {
    for (const place of seen) need(places.has(place), `part ${id}: no place ${place}`);
    for (const hour of hours) need(hour in lightMaps, `part ${id}: no light map of ${hour}`);
  }
  for (const { id, probes } of scene.places) {
    for (const hour of hours) need(hour in probes.files, `place ${id}: no probes of ${hour}`);
  }
  for (const { id, between, door } of scene.passages) {
    for (const place of between) {
      need(place === null || places.has(place), `passage ${id}: no place ${place}`);
    }
    if (door) need(nodes.has(door.node), `passage ${id}: no node ${door.node}`);
  }
  for (const [use, names] of Object.entries(scene.nodes)) {
    for (const name of names) need(nodes.has(name), `nodes.${use}: no node ${name}`);
  }
  return faults;
}

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ id }) => id));
