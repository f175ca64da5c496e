import type { SceneSource } from '../../src/contract/showroom-scene.ts';

type Tiered = { low: string; high?: string | undefined } | undefined;

/** Every file that a scene names, once each, in the scene's order. */
export function filesOf(scene: SceneSource): string[] {
  const tiers = (file: Tiered): string[] =>
    [file?.low, file?.high].filter((name) => name !== undefined);
  const files = [
    ...scene.hours.map((hour) => hour.sky.file),
    ...Object.values(scene.materials).flatMap((maps) => Object.values(maps).flatMap(tiers)),
    ...scene.parts.flatMap((part) => [part.model, ...Object.values(part.lightMaps).flatMap(tiers)]),
    ...scene.places.flatMap((place) => Object.values(place.probes.files)),
  ];
  return [...new Set(files)];
}
