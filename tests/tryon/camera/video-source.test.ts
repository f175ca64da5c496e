import { NoColorSpace, type Texture, type WebGLRenderer } from 'three';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createVideoSource } from '../../../src/tryon/camera/video-source';

/** A playing camera: the test shows its pictures and ends its track. */
function createStage() {
  const uploads: Texture[] = [];
  const renderer = { initTexture: (texture: Texture) => void uploads.push(texture) };
  const track = new EventTarget();
  let onPicture: ((now: number) => void) | null = null;
  const video = {
    videoWidth: 1280,
    videoHeight: 720,
    srcObject: { getVideoTracks: () => [track] },
    requestVideoFrameCallback(callback: (now: number) => void) {
      onPicture = callback;
      return 1;
    },
    cancelVideoFrameCallback: () => void (onPicture = null),
  };
  const closed: string[] = [];
  const source = createVideoSource(
    renderer as unknown as WebGLRenderer,
    video as unknown as HTMLVideoElement,
    { mirrored: true, onDispose: () => closed.push('camera') },
  );
  return {
    source,
    video,
    uploads,
    closed,
    show: (milliseconds: number) => onPicture!(milliseconds),
    happens: (event: 'ended' | 'mute' | 'unmute') => track.dispatchEvent(new Event(event)),
    /** Asks for a frame and shows the picture of that moment. */
    async film(milliseconds: number) {
      const frame = source.capture();
      onPicture!(milliseconds);
      return (await frame)!;
    },
  };
}

let copies: ImageBitmapOptions[] = [];
/** How many of the next copies fail. */
let failures = 0;
beforeEach(() => {
  copies = [];
  failures = 0;
  vi.stubGlobal('createImageBitmap', (_: unknown, options: ImageBitmapOptions) => {
    copies.push(options);
    if (failures-- > 0) return Promise.reject(new DOMException('no', 'InvalidStateError'));
    return Promise.resolve({});
  });
});
afterEach(() => vi.unstubAllGlobals());

test('gives the pictures of a camera as they come, mirrored on the screen', async () => {
  const { source, film } = createStage();
  expect([source.mode, source.mirrored]).toEqual(['video', true]);
  expect(await film(1000)).toMatchObject({
    ...{ id: 0, timestampSeconds: 1, width: 1280, height: 720 },
  });
  expect(await film(1033)).toMatchObject({ id: 1, timestampSeconds: 1.033 });
});

test("takes the screen's and the tracker's copy at the same moment", async () => {
  const { source, uploads, show } = createStage();
  const frame = source.capture();
  show(0);
  await Promise.resolve();
  // Before any copy has come back both were asked for.
  expect([uploads.length, copies.length]).toEqual([1, 1]);
  expect((await frame)!.texture).toBe(uploads[0]);
  expect(copies[0]).toMatchObject({ resizeWidth: 640, resizeHeight: 360 });
});

test('keeps the picture that is looked at while the next is taken', async () => {
  const { film } = createStage();
  const textures = [];
  for (let i = 0; i < 3; i++) textures.push((await film(i * 33)).texture);
  expect(textures[1]).not.toBe(textures[0]);
  expect(textures[2]).toBe(textures[0]);
});

test('keeps colours as the camera has them, and does not follow the video by itself', async () => {
  const { film } = createStage();
  const { texture } = await film(0);
  expect(texture.colorSpace).toBe(NoColorSpace);
  const version = texture.version;
  // three calls this at every frame of a video's texture.
  (texture as Texture & { update(): void }).update();
  expect(texture.version).toBe(version);
});

test('follows a phone that is turned in the middle of the stream', async () => {
  const { film, video } = createStage();
  await film(0);
  Object.assign(video, { videoWidth: 720, videoHeight: 1280 });
  expect(await film(33)).toMatchObject({ width: 720, height: 1280 });
  expect(copies[1]).toMatchObject({ resizeWidth: 360, resizeHeight: 640 });
});

test('a picture that cannot be copied is passed over', async () => {
  const { source, show } = createStage();
  failures = 1;
  const frame = source.capture();
  show(0);
  await new Promise((done) => setTimeout(done));
  show(33);
  expect(await frame).toMatchObject({ id: 0, timestampSeconds: 0.033 });
});

describe('the end', () => {
  test('of the track ends the source, also while a picture is waited for', async () => {
    const { source, happens } = createStage();
    const waited = source.capture();
    happens('ended');
    expect(await waited).toBeNull();
    expect(await source.capture()).toBeNull();
  });

  test('comes when the track stays muted for two seconds, not for a moment', async () => {
    vi.useFakeTimers();
    try {
      const { source, happens } = createStage();
      let frame: unknown = 'none yet';
      void source.capture().then((captured) => (frame = captured));
      happens('mute');
      await vi.advanceTimersByTimeAsync(1900);
      happens('unmute');
      await vi.advanceTimersByTimeAsync(5000);
      expect(frame).toBe('none yet');
      happens('mute');
      await vi.advanceTimersByTimeAsync(2000);
      expect(frame).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test('by disposing lets go of the camera and of whoever waits', async () => {
    const { source, closed } = createStage();
    const waited = source.capture();
    source.dispose();
    expect(await waited).toBeNull();
    expect(closed).toEqual(['camera']);
  });
});
