import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCamera } from '../../../src/tryon/camera/open-camera';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose camera gives one track, or refuses by this DOMException. */
function browserWith(options: {
  readonly refusal?: string;
  readonly playFails?: boolean;
  readonly lenses?: readonly { deviceId: string; label: string }[];
}) {
  const asked: MediaStreamConstraints[] = [];
  const track = {
    stopped: false,
    stop: () => void (track.stopped = true),
    getSettings: () => ({ deviceId: 'first' }),
  };
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia(constraints: MediaStreamConstraints) {
        asked.push(constraints);
        const { refusal } = options;
        if (refusal) return Promise.reject(new DOMException('no', refusal));
        return Promise.resolve(stream);
      },
      enumerateDevices: () =>
        Promise.resolve((options.lenses ?? []).map((lens) => ({ kind: 'videoinput', ...lens }))),
    },
  });
  const play = () => (options.playFails ? Promise.reject(new Error('no')) : Promise.resolve());
  vi.stubGlobal('document', { createElement: () => ({ play, srcObject: null }) });
  return { asked, track, stream };
}

test('opens the camera without a microphone, muted, in the page', async () => {
  const { asked, stream } = browserWith({});
  const opened = await openCamera('environment');
  expect(asked).toEqual([
    {
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    },
  ]);
  expect(opened).toMatchObject({
    ok: true,
    value: { video: { playsInline: true, muted: true, srcObject: stream } },
  });
});

describe('the rear camera', () => {
  const wide = { deviceId: 'first', label: 'Back Ultra Wide Camera' };
  const main = { deviceId: 'second', label: 'Back Camera' };

  test('is looked through by the main lens, the other one let go of before', async () => {
    const { asked, track } = browserWith({ lenses: [wide, main] });
    await openCamera('environment');
    expect(track.stopped).toBe(true);
    expect(asked.map(({ video }) => video)).toEqual([
      expect.objectContaining({ facingMode: 'environment' }),
      expect.objectContaining({ deviceId: { exact: 'second' } }),
    ]);
  });

  test('is kept where it is the main lens already, or names do not tell', async () => {
    for (const lenses of [[{ ...main, deviceId: 'first' }, wide], [wide], []]) {
      const { asked, track } = browserWith({ lenses });
      await openCamera('environment');
      expect(asked).toHaveLength(1);
      expect(track.stopped).toBe(false);
    }
  });
});

test('closing turns the camera off', async () => {
  const { track } = browserWith({});
  const opened = await openCamera('user');
  if (!opened.ok) throw new Error(opened.code);
  opened.value.close();
  expect(track.stopped).toBe(true);
  expect(opened.value.video.srcObject).toBeNull();
});

describe('a camera that cannot be had is a value', () => {
  test.each([
    ['NotAllowedError', 'camera_refused'],
    ['SecurityError', 'camera_refused'],
    ['NotFoundError', 'camera_missing'],
    ['OverconstrainedError', 'camera_missing'],
    ['NotReadableError', 'camera_busy'],
    ['AbortError', 'camera_busy'],
    ['SomethingNew', 'camera_missing'],
  ])('%s: %s', async (refusal, code) => {
    browserWith({ refusal });
    expect(await openCamera('user')).toEqual({ ok: false, code });
  });

  test('a picture that does not play: camera_busy, and the camera is off', async () => {
    const { track } = browserWith({ playFails: true });
    expect(await openCamera('user')).toEqual({ ok: false, code: 'camera_busy' });
    expect(track.stopped).toBe(true);
  });

  test('a page that browsers give no camera to: camera_insecure', async () => {
    vi.stubGlobal('navigator', {});
    expect(await openCamera('user')).toEqual({ ok: false, code: 'camera_insecure' });
  });
});
