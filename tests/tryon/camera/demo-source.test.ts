import { PerspectiveCamera, Scene, type WebGLRenderer } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clockSeconds, createDemoSource } from '../../../src/tryon/camera/demo-source';
import type { DemoScene } from '../../../src/tryon/camera/demo/demo-scene';

/** Every picture is one colour: the number of its frame. */
function createCameraman() {
  const scene = new Scene();
  const filmed: Scene[] = [];
  const renderer = {
    getRenderTarget: () => null,
    setRenderTarget: () => {},
    render: (what: Scene) => void filmed.push(what),
    readRenderTargetPixelsAsync(...question: readonly unknown[]) {
      const pixels = question.at(-1) as Uint8ClampedArray;
      pixels.fill(filmed.filter((what) => what === scene).length);
      return Promise.resolve(pixels);
    },
  } as unknown as WebGLRenderer;
  const posedAt: number[] = [];
  const demo = {
    scene,
    camera: new PerspectiveCamera(),
    update: (seconds: number) => void posedAt.push(seconds),
  } as unknown as DemoScene;
  return { renderer, demo, posedAt };
}

/** What the tracker's copies were made of. */
let copies: { pixel: number; options: ImageBitmapOptions }[] = [];

beforeEach(() => {
  copies = [];
  vi.stubGlobal(
    'ImageData',
    class {
      constructor(readonly data: Uint8ClampedArray) {}
    },
  );
  vi.stubGlobal('createImageBitmap', (picture: ImageData, options: ImageBitmapOptions) => {
    copies.push({ pixel: picture.data[0], options });
    return Promise.resolve({ width: options.resizeWidth, height: options.resizeHeight });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Times at which frames are due, then the end. */
const scriptOf = (...seconds: number[]) => {
  const left: (number | null)[] = [...seconds, null];
  return () => Promise.resolve(left.shift() ?? null);
};

test('films the clip at the times that it is given, until its end', async () => {
  const { renderer, demo, posedAt } = createCameraman();
  const source = createDemoSource(renderer, demo, {
    width: 720,
    height: 960,
    nextSeconds: scriptOf(0.5, 0.6),
  });
  expect([source.mode, source.mirrored]).toEqual(['video', false]);
  const frames = [await source.capture(), await source.capture(), await source.capture()];
  expect(posedAt).toEqual([0.5, 0.6]);
  expect(frames[2]).toBeNull();
  expect(frames.slice(0, 2)).toMatchObject([
    { id: 0, timestampSeconds: 0.5, width: 720, height: 960 },
    { id: 1, timestampSeconds: 0.6, width: 720, height: 960 },
  ]);
});

test('keeps the picture that is looked at while the next is filmed', async () => {
  const { renderer, demo } = createCameraman();
  const nextSeconds = scriptOf(0, 1, 2);
  const source = createDemoSource(renderer, demo, { width: 8, height: 8, nextSeconds });
  const textures = [];
  for (let i = 0; i < 3; i++) textures.push((await source.capture())!.texture);
  expect(textures[1]).not.toBe(textures[0]);
  expect(textures[2]).toBe(textures[0]);
});

test("the tracker's copy is upright, small, and of that very frame", async () => {
  const { renderer, demo } = createCameraman();
  const nextSeconds = scriptOf(0, 1);
  const source = createDemoSource(renderer, demo, { width: 720, height: 960, nextSeconds });
  await source.capture();
  await source.capture();
  expect(copies.map(({ pixel }) => pixel)).toEqual([1, 2]);
  // Pixels are read from the bottom up.
  expect(copies[0].options).toEqual({
    ...{ imageOrientation: 'flipY', resizeWidth: 480, resizeHeight: 640 },
  });
});

test('a sensor changes what the tracker sees', async () => {
  const { renderer, demo } = createCameraman();
  const source = createDemoSource(renderer, demo, {
    width: 8,
    height: 8,
    nextSeconds: scriptOf(0),
    sensor: (pixels) => pixels.forEach((value, i) => (pixels[i] = value + 40)),
  });
  await source.capture();
  expect(copies[0].pixel).toBe(41);
});

test('by the clock, pictures come at most as often as asked, with the time that passed', async () => {
  vi.useFakeTimers();
  try {
    const next = clockSeconds(10);
    const times: number[] = [];
    const watch = async () => {
      for (let i = 0; i < 3; i++) times.push(await next());
    };
    const watching = watch();
    await vi.advanceTimersByTimeAsync(99);
    expect(times).toEqual([0]);
    await vi.advanceTimersByTimeAsync(200);
    await watching;
    expect(times).toEqual([0, expect.closeTo(0.1, 2), expect.closeTo(0.2, 2)]);
    // Who comes late is not made to wait.
    await vi.advanceTimersByTimeAsync(500);
    expect(await next()).toBeCloseTo(0.8, 2);
  } finally {
    vi.useRealTimers();
  }
});
