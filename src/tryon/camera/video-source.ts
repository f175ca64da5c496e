import type { WebGLRenderer } from 'three';
import { trackerSize, type FrameSource } from './frame';
import { createHeldPictures } from './held-picture';

/**
 * Frames of a playing video (a camera's stream). `onDispose` lets go of what feeds it.
 * Ends when the video's track ends.
 */
export function createVideoSource(
  renderer: WebGLRenderer,
  video: HTMLVideoElement,
  options: { readonly mirrored: boolean; readonly onDispose: () => void },
): FrameSource {
  const pictures = createHeldPictures(renderer, video);
  let nextId = 0;
  let over = false;
  let wake: (() => void) | null = null;
  const end = () => {
    over = true;
    wake?.();
  };
  const track = (video.srcObject as MediaStream | null)?.getVideoTracks()[0];
  track?.addEventListener('ended', end);

  return {
    mode: 'video',
    mirrored: options.mirrored,
    async capture() {
      const seconds = await new Promise<number>((resolve) => {
        wake = () => resolve(0);
        if (over) wake();
        else video.requestVideoFrameCallback((now) => resolve(now / 1000));
      });
      if (over) return null;
      // Both copies are taken in one go, so that they are of the same picture.
      const { videoWidth, videoHeight } = video;
      const size = trackerSize(videoWidth, videoHeight);
      const bitmap = createImageBitmap(video, {
        resizeWidth: size.width,
        resizeHeight: size.height,
        resizeQuality: 'medium',
      });
      const texture = pictures.take();
      return {
        id: nextId++,
        timestampSeconds: seconds,
        width: videoWidth,
        height: videoHeight,
        texture,
        bitmap: await bitmap,
      };
    },
    dispose() {
      end();
      track?.removeEventListener('ended', end);
      pictures.dispose();
      options.onDispose();
    },
  };
}
