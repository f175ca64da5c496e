import {
  Vector4,
  type Data3DTexture,
  type MeshStandardMaterial,
  type Scene as Scene3,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type {
  Passage,
  Scene,
  SceneFile,
  SceneHour,
  ScenePart,
} from '../../contract/showroom-scene';
import type { Assets } from '../load/assets';
import { freeTexture } from '../load/read-texture';
import type { Tier } from '../load/tier';
import { createProbeTexture } from './ambient-cube';
import { createHourFade } from './hour-fade';
import { createHourlyTexture, type HourlyTexture } from './hourly-texture';
import { createPlaceLight, type PlaceLight } from './place-light';
import { createReflections } from './reflections';
import { lightByRoom, type Uniforms } from './room-shader';
import { createSky } from './sky';
import { createWallTops } from './wall-tops';

/** The light of a showroom: what was baked for each of its hours, and what its rooms mirror. */
export interface RoomLight {
  /** Brings a part's light, and that of its places and the sky, in the hour that is wanted. */
  fetch(part: ScenePart): Promise<void>;
  /** Whether a part is here in the light of the hour that is wanted. */
  isLit(part: ScenePart): boolean;
  lightByMap(material: MeshStandardMaterial, part: ScenePart, place: string): void;
  /** @param shown where a piece that comes or goes is drawn: from and to, of 0 to 1 */
  lightByProbes(material: MeshStandardMaterial, place: string, shown: Uniforms): void;
  /** Of a passage's door: each of its sides is lit by its own room. */
  lightDoor(material: MeshStandardMaterial, passage: Passage): void;
  /** The material is gone. */
  forget(material: MeshStandardMaterial): void;
  /**
   * Fades to another hour once its light is here for what can be seen; the rest follows by itself.
   * Rejects when it cannot be had: then all stays as it is.
   */
  goTo(hour: SceneHour, isCalm: boolean): Promise<void>;
  /** Sharper light maps for all that is here, one after the other, and for all that comes from now on. */
  sharpen(signal: AbortSignal): Promise<void>;
  /** Moves on by so many seconds; false once all rests. */
  update(seconds: number, seen: ReadonlySet<string>): boolean;
  /**
   * Takes the reflections that are due in these places, at most so many, through `mirror`, which shows
   * what is to be mirrored. Returns whether more are due.
   */
  takeReflections(
    seen: ReadonlySet<string>,
    atMost: number,
    mirror: (take: () => void) => void,
  ): boolean;
  /** The roof is taken off or put on: the sky with it. */
  setRoof(isOn: boolean): void;
  /** Something stands otherwise in a place: its reflections are due. */
  touch(place: string): void;
  /** The graphics were lost: what was taken is taken again. */
  restore(): void;
  readonly textures: Iterable<Texture>;
  dispose(): void;
}

export interface RoomLightOptions {
  readonly scene: Scene;
  readonly stage: Scene3;
  readonly renderer: WebGLRenderer;
  readonly assets: Assets;
  readonly tier: Tier;
  readonly hour: SceneHour;
}

/** Its map has its own unwrapping in every model. */
const LIGHT_UV = 1;

/** Nothing lies so high, metres. */
const ROOFED = 1e6;
/** Nobody sees from within what lies on top up here, metres. */
const OVERHEAD_M = 1.9;

interface Lit {
  readonly texture: HourlyTexture;
  isSeen(seen: ReadonlySet<string>): boolean;
}

export function createRoomLight(options: RoomLightOptions): RoomLight {
  const { scene, stage, renderer, assets, tier } = options;
  const isThrifty = tier === 'low';
  const fade = createHourFade(options.hour);
  const reflections = createReflections(renderer);
  const shine = { value: 1 };
  const fullLight = { value: options.hour.reflection };
  const openAbove = { value: ROOFED };
  const shared: Uniforms = {
    hourMix: fade.mix,
    shine,
    fullLight,
    lightRange: { value: scene.lightRange },
    openAbove,
  };
  const hourOf = (id: string) => scene.hours.find((hour) => hour.id === id)!;
  const lit: Lit[] = [];
  const lamps = new Set<MeshStandardMaterial>();
  const due = new Set(scene.places.map(({ id }) => id));
  let wanted = options.hour;
  let lastSeen: ReadonlySet<string> = new Set();

  const pictures = createHourlyTexture({
    load: (hour) => assets.texture(hourOf(hour).sky.file, 'sky'),
    free: freeTexture,
    isThrifty,
  });
  const sky = createSky(scene.sky, pictures, fade.mix);
  const tops = createWallTops(scene);
  stage.add(sky.object, tops.object);
  lit.push({ texture: pictures, isSeen: () => true });

  const places = new Map<string, PlaceLight>(
    scene.places.map((place) => {
      const probes = createHourlyTexture<Data3DTexture>({
        async load(hour) {
          const texture = createProbeTexture(
            await assets.bytes(fileOf(place.probes.files, hour)),
            place.probes.count,
          );
          renderer.initTexture(texture);
          return texture;
        },
        free: (texture) => texture.dispose(),
        isThrifty,
      });
      lit.push({ texture: probes, isSeen: (seen) => seen.has(place.id) });
      return [place.id, createPlaceLight(place, probes)];
    }),
  );

  let isSharp = false;
  const loadMap = async (file: SceneFile) => {
    const map = await assets.texture(file, 'light');
    map.channel = LIGHT_UV;
    return map;
  };
  const mapped = new Map<string, Set<MeshStandardMaterial>>();
  const maps = new Map<string, HourlyTexture>(
    scene.parts.map(({ id, places, lightMaps }) => {
      const materials = new Set<MeshStandardMaterial>();
      mapped.set(id, materials);
      const texture = createHourlyTexture({
        async load(hour) {
          const { low, high = low } = fileOf(lightMaps, hour);
          return loadMap(isSharp ? high : low);
        },
        free: freeTexture,
        isThrifty,
        onNow(map) {
          for (const material of materials) material.lightMap = map;
        },
      });
      lit.push({ texture, isSeen: (seen) => places.some((place) => seen.has(place)) });
      return [id, texture];
    }),
  );

  /** Brings it in the hour that is wanted, whichever that is by then, without a fade. */
  const follow = async (texture: HourlyTexture) => {
    while (texture.hour !== wanted.id) {
      const { id } = wanted;
      await texture.fetch(id);
      if (id !== wanted.id) continue;
      texture.aim(id);
      texture.settle();
    }
  };
  const arrive = () => {
    for (const { texture } of lit) texture.settle();
    fade.finish();
    for (const { id } of scene.places) due.add(id);
    tell();
  };
  /** Tells everybody how bright it is. */
  const tell = () => {
    fullLight.value = fade.blend('reflection');
    tops.setLight(fullLight.value);
    renderer.toneMappingExposure = fade.blend('exposure');
    sky.setGains(fade.from.sky.gain, fade.to.sky.gain);
    const glow = fade.blend('emit');
    for (const lamp of lamps) lamp.emissiveIntensity = glow;
  };
  const adopt = (material: MeshStandardMaterial, place: string) => {
    reflections.add(place, material);
    if (material.name !== 'emit') return;
    material.emissive.setScalar(1);
    material.emissiveIntensity = fade.blend('emit');
    lamps.add(material);
  };
  const placeOf = (id: string) => places.get(id)!;
  const lightOf = (part: ScenePart): HourlyTexture[] => [
    pictures,
    maps.get(part.id)!,
    ...part.places.map((place) => placeOf(place).probes),
  ];
  tell();

  return {
    fetch: async (part) => void (await Promise.all(lightOf(part).map(follow))),
    isLit: (part) => lightOf(part).every(({ hour }) => hour === wanted.id),
    lightByMap(material, part, place) {
      const map = maps.get(part.id)!;
      material.lightMap = map.now.value;
      material.lightMapIntensity = scene.lightRange * Math.PI;
      mapped.get(part.id)!.add(material);
      lightByRoom(material, 'light-map', {
        ...shared,
        ...placeOf(place).box,
        nextLightMap: map.next,
      });
      adopt(material, place);
    },
    lightByProbes(material, place, shown) {
      const { box, grid } = placeOf(place);
      lightByRoom(material, 'probes', { ...shared, ...box, ...grid, ...shown }, true);
      adopt(material, place);
    },
    lightDoor(material, passage) {
      const [here, beyond] = passage.between;
      const { box, grid } = placeOf(here);
      const { gridBeyond } = placeOf(beyond ?? here);
      const wall = { value: wallOf(passage, scene) };
      lightByRoom(material, 'probes-of-two', { ...shared, ...box, ...grid, ...gridBeyond, wall });
      adopt(material, here);
    },
    forget(material) {
      reflections.remove(material);
      lamps.delete(material);
      for (const materials of mapped.values()) materials.delete(material);
    },
    async goTo(hour, isCalm) {
      const before = wanted;
      wanted = hour;
      const here = lit.filter(({ texture }) => texture.hour !== null);
      const seen = here.filter((each) => each.isSeen(lastSeen));
      try {
        await Promise.all(seen.map(({ texture }) => texture.fetch(hour.id)));
      } catch (error) {
        if (wanted === hour) wanted = before;
        throw error;
      }
      if (wanted !== hour) return;
      if (fade.from !== fade.to) arrive();
      for (const { texture } of seen) texture.aim(hour.id);
      fade.start(hour);
      if (isCalm) arrive();
      await Promise.all(
        here.filter((each) => !seen.includes(each)).map((each) => follow(each.texture)),
      );
    },
    async sharpen(signal) {
      isSharp = true;
      for (const { id, lightMaps } of scene.parts) {
        const texture = maps.get(id)!;
        const { hour } = texture;
        const high = hour === null ? undefined : fileOf(lightMaps, hour).high;
        if (!high || signal.aborted) continue;
        const map = await loadMap(high);
        // Another hour may have come in the meantime, which is sharp by itself.
        if (texture.hour === hour) texture.replace(hour!, map);
        else freeTexture(map);
      }
    },
    update(seconds, seen) {
      lastSeen = seen;
      const step = fade.update(seconds);
      if (step === 'arrived') arrive();
      else if (step !== 'rests') tell();
      if (step === 'turned') for (const place of seen) due.add(place);
      return step !== 'rests';
    },
    takeReflections(seen, atMost, mirror) {
      if (isThrifty) {
        for (const place of reflections.keepOnly(seen)) due.add(place);
      }
      let left = atMost;
      for (const place of scene.places) {
        if (!seen.has(place.id) || !due.has(place.id)) continue;
        if (left-- === 0) return true;
        due.delete(place.id);
        shine.value = 0;
        mirror(() => reflections.take(place, stage));
        shine.value = 1;
      }
      return false;
    },
    setRoof(isOn) {
      openAbove.value = isOn ? ROOFED : OVERHEAD_M;
      sky.object.visible = isOn;
      tops.object.visible = !isOn;
    },
    touch: (place) => void due.add(place),
    restore() {
      reflections.restore();
      for (const { id } of scene.places) due.add(id);
    },
    get textures() {
      return [
        ...reflections.textures,
        ...lit.flatMap(({ texture: { now, next } }) => [now.value, next.value]),
      ].filter((texture) => texture !== null);
    },
    dispose() {
      for (const { texture } of lit) texture.dispose();
      reflections.dispose();
      sky.dispose();
      tops.dispose();
      stage.remove(sky.object, tops.object);
    },
  };
}

function fileOf<F>(files: Readonly<Record<string, F>>, hour: string): F {
  const file = files[hour];
  if (file === undefined) throw new Error(`room-light: nothing is baked for ${hour}`);
  return file;
}

/** The plane of a passage's wall: what is beyond it lies on the positive side. */
function wallOf({ between: [here], from, to }: Passage, { places }: Scene): Vector4 {
  const [ax, az] = from;
  const [bx, bz] = to;
  const length = Math.hypot(bx - ax, bz - az);
  const [nx, nz] = [(bz - az) / length, (ax - bx) / length];
  const { outline } = places.find(({ id }) => id === here)!;
  const [x, z] = [0, 1].map(
    (k) => outline.reduce((sum, point) => sum + point[k]!, 0) / outline.length,
  );
  const isBehind = nx * (x! - ax) + nz * (z! - az) < 0;
  const sign = isBehind ? 1 : -1;
  return new Vector4(sign * nx, 0, sign * nz, -sign * (nx * ax + nz * az));
}
