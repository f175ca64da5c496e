import { Texture } from 'three';
import { expect, test } from 'vitest';
import { createHourlyTexture } from '../../../src/showroom/light/hourly-texture';

function createMap(isThrifty: boolean) {
  const loaded: string[] = [];
  const freed: string[] = [];
  const shown: string[] = [];
  const map = createHourlyTexture({
    async load(hour) {
      loaded.push(hour);
      await Promise.resolve();
      if (hour === 'never') throw new Error('gone');
      return Object.assign(new Texture(), { name: hour });
    },
    free: ({ name }) => freed.push(name),
    isThrifty,
    onNow: ({ name }) => shown.push(name),
  });
  const come = async (hour: string) => {
    await map.fetch(hour);
    map.aim(hour);
    map.settle();
  };
  return { map, loaded, freed, shown, come };
}

test('fades from what is seen to what was aimed at, then shows that', async () => {
  const { map, shown, come } = createMap(false);
  await come('day');
  await map.fetch('evening');
  map.aim('evening');
  expect([map.now.value!.name, map.next.value!.name, map.hour]).toEqual(['day', 'evening', 'day']);
  map.settle();
  expect([map.now.value!.name, map.hour]).toEqual(['evening', 'evening']);
  expect(shown).toEqual(['day', 'evening']);
});

test('what is not aimed at another hour is the same on both sides of a fade', async () => {
  const { map, come } = createMap(false);
  await come('day');
  expect(map.next.value).toBe(map.now.value);
});

test('each hour is loaded once, also by two who ask at a time', async () => {
  const { map, loaded } = createMap(false);
  await Promise.all([map.fetch('day'), map.fetch('day')]);
  await map.fetch('day');
  expect(loaded).toEqual(['day']);
});

test('what could not be had is tried again when it is asked for again', async () => {
  const { map, loaded } = createMap(false);
  await expect(map.fetch('never')).rejects.toThrow('gone');
  await expect(map.fetch('never')).rejects.toThrow('gone');
  expect(loaded).toEqual(['never', 'never']);
  expect(() => map.aim('never')).toThrow('was not fetched');
});

test('a phone keeps one hour, others all', async () => {
  for (const isThrifty of [true, false]) {
    const { freed, come } = createMap(isThrifty);
    await come('day');
    await come('evening');
    await come('day');
    expect(freed).toEqual(isThrifty ? ['day', 'evening'] : []);
  }
});

test('a sharper one takes its place wherever it was, and the other is freed', async () => {
  const { map, freed, come } = createMap(false);
  await come('day');
  map.replace('day', Object.assign(new Texture(), { name: 'sharp day' }));
  expect([map.now.value!.name, map.next.value!.name]).toEqual(['sharp day', 'sharp day']);
  expect(freed).toEqual(['day']);
});

test('all that is here is freed at the end, and what comes afterwards too', async () => {
  const { map, freed, come } = createMap(false);
  await come('day');
  const late = map.fetch('evening');
  map.dispose();
  await late;
  expect(freed).toEqual(['day', 'evening']);
});
