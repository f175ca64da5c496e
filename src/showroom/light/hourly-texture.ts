import type { IUniform, Texture } from 'three';

/** A texture of which there is one for each hour: the one that is seen, and the one that is faded to. */
export interface HourlyTexture<T extends Texture = Texture> {
  readonly now: IUniform<T | null>;
  readonly next: IUniform<T | null>;
  /** Of which hour the one is that is seen; null before the first. */
  readonly hour: string | null;
  /** Loads the hour's texture, once. Rejects when it cannot be had. */
  fetch(hour: string): Promise<void>;
  /** Fades to an hour that was fetched: it is `next`. */
  aim(hour: string): void;
  /** What was aimed at is `now`. */
  settle(): void;
  /** Puts a sharper one in the place of an hour's texture, and frees that. */
  replace(hour: string, texture: T): void;
  dispose(): void;
}

export interface HourlyOptions<T extends Texture> {
  readonly load: (hour: string) => Promise<T>;
  readonly free: (texture: T) => void;
  /** Frees what is not seen once it has faded: phones do. */
  readonly isThrifty: boolean;
  /** `now` is another texture. */
  readonly onNow?: (texture: T) => void;
}

export function createHourlyTexture<T extends Texture>(
  options: HourlyOptions<T>,
): HourlyTexture<T> {
  const { load, free, isThrifty, onNow = () => {} } = options;
  const here = new Map<string, T>();
  const onTheWay = new Map<string, Promise<void>>();
  const now: IUniform<T | null> = { value: null };
  const next: IUniform<T | null> = { value: null };
  let hour: string | null = null;
  let aim: string | null = null;
  let isOver = false;

  const show = () => {
    now.value = here.get(hour!)!;
    onNow(now.value);
  };
  const bring = async (which: string) => {
    const texture = await load(which);
    if (isOver) free(texture);
    else here.set(which, texture);
  };

  return {
    now,
    next,
    get hour() {
      return hour;
    },
    fetch(which) {
      if (here.has(which)) return Promise.resolve();
      const known = onTheWay.get(which);
      if (known) return known;
      const way = bring(which).finally(() => onTheWay.delete(which));
      onTheWay.set(which, way);
      return way;
    },
    aim(which) {
      if (!here.has(which)) throw new Error(`hourly-texture: ${which} was not fetched`);
      aim = which;
      next.value = here.get(which)!;
    },
    settle() {
      if (aim === null) return;
      hour = aim;
      show();
      // What is not aimed at the next hour does not change with it.
      next.value = now.value;
      if (!isThrifty) return;
      for (const [which, texture] of here) {
        if (which === hour) continue;
        here.delete(which);
        free(texture);
      }
    },
    replace(which, texture) {
      const before = here.get(which);
      here.set(which, texture);
      if (which === hour) show();
      if (which === aim) next.value = texture;
      if (before) free(before);
    },
    dispose() {
      isOver = true;
      for (const texture of here.values()) free(texture);
      here.clear();
    },
  };
}
