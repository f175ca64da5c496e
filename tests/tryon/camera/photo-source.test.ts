import { NoColorSpace } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPhotoSource } from '../../../src/tryon/camera/photo-source';

const PHOTO = new Blob(['photo']);

/** How large the photo is that the browser decodes; null when it cannot. */
let decoded: { width: number; height: number } | null = null;
let asked: ImageBitmapOptions[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('createImageBitmap', (_: unknown, options: ImageBitmapOptions) => {
    asked.push(options);
    if (!decoded) return Promise.reject(new DOMException('no', 'InvalidStateError'));
    return Promise.resolve({ ...decoded, close: () => {} });
  });
  const createElement = () => ({
    ...{ width: 0, height: 0 },
    getContext: () => ({ drawImage: () => {} }),
  });
  vi.stubGlobal('document', { createElement });
});
afterEach(() => vi.unstubAllGlobals());

async function open() {
  const opened = await createPhotoSource(PHOTO);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

test('is one upright picture, and then over', async () => {
  decoded = { width: 1600, height: 1200 };
  const source = await open();
  expect([source.mode, source.mirrored]).toEqual(['image', false]);
  const frame = await source.capture();
  expect(frame).toMatchObject({ id: 0, timestampSeconds: 0, width: 1600, height: 1200 });
  expect(frame!.texture.colorSpace).toBe(NoColorSpace);
  expect(await source.capture()).toBeNull();
  expect(asked[0]).toEqual({ imageOrientation: 'from-image' });
  expect(asked[1]).toMatchObject({ resizeWidth: 640, resizeHeight: 480 });
});

test('a photo larger than any screen is kept at 2560 px', async () => {
  decoded = { width: 3000, height: 6000 };
  const frame = await (await open()).capture();
  expect(frame).toMatchObject({ width: 1280, height: 2560 });
});

test('a file that is no photo here is told of', async () => {
  decoded = null;
  expect(await createPhotoSource(PHOTO)).toEqual({ ok: false, code: 'photo_unreadable' });
});
