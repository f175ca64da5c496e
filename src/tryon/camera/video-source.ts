import type { WebGLRenderer } from 'three';
import { trackerSize, type FrameSource } from './frame';
import { createHeldPictures } from './held-picture';

/** A track that is muted for longer than this (a call, another program) gives no more pictures. */
const MUTED_MAX_MS = 2_000;

/**
 * Frames of a playing video (a camera's stream). `onDispose` lets go of what feeds it.
 * Ends when the video's track ends or stays muted.
 */
export function createVideoSource(
  renderer: WebGLRenderer,
  video: HTMLVideoElement,
  options: {
    readonly mirrored: boolean;
    /** Long side at most of the tracker's copies, px; asked anew for each picture. */
    readonly longSidePx?: () => number;
    readonly onDispose: () => void;
  },
): FrameSource {
  const pictures = createHeldPictures(renderer, video);
  const track = (video.srcObject as MediaStream | null)?.getVideoTracks()[0];
  const listening = new AbortController();
  let nextId = 0;
  let over = false;
  let wake: () => void = () => {};
  let muted: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    over = true;
    wake();
  }
  const { signal } = listening;
  track?.addEventListener('ended', end, { signal });
  track?.addEventListener('mute', () => (muted = setTimeout(end, MUTED_MAX_MS)), { signal });
  track?.addEventListener('unmute', () => clearTimeout(muted), { signal });

  /** Time of the video's next picture, seconds; null once the source is over. */
  function nextPicture(): Promise<number | null> {
    return new Promise((resolve) => {
      const handle = video.requestVideoFrameCallback((now) => resolve(now / 1000));
      wake = () => {
        video.cancelVideoFrameCallback(handle);
        resolve(null);
      };
      if (over) wake();
    });
  }

  return {
    mode: 'video',
    mirrored: options.mirrored,
    async capture() {
      for (;;) {
        const seconds = await nextPicture();
        if (seconds === null || over) return null;
        // Both copies are taken in one go, so that they are of the same picture.
        const { videoWidth, videoHeight } = video;
        const size = trackerSize(videoWidth, videoHeight, options.longSidePx?.());
        const copied = createImageBitmap(video, {
          resizeWidth: size.width,
          resizeHeight: size.height,
          resizeQuality: 'medium',
        });
        const texture = pictures.take();
        // A stream that ends just now has no picture to copy any more.
        const bitmap = await copied.catch(() => null);
        if (!bitmap) continue;
        return {
          id: nextId++,
          timestampSeconds: seconds,
          width: videoWidth,
          height: videoHeight,
          texture,
          bitmap,
        };
      }
    },
    dispose() {
      listening.abort();
      clearTimeout(muted);
      end();
      pictures.dispose();
      options.onDispose();
    },
  };
}
