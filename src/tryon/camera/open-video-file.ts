import { failure, success, type Outcome } from '../../contract/tryon-error';
import type { PlayingVideo } from './open-camera';

/**
 * Plays a video file over and over, without its sound. Fails with `video_unreadable` where the
 * browser cannot play it, or there is nothing to see in it.
 */
export async function openVideoFile(file: Blob): Promise<Outcome<PlayingVideo>> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(file);
  const close = () => {
    video.pause();
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  };
  video.playsInline = true;
  video.muted = true;
  video.loop = true;
  video.src = address;
  try {
    await video.play();
  } catch {
    close();
    return failure('video_unreadable');
  }
  if (video.videoWidth === 0) {
    close();
    return failure('video_unreadable');
  }
  return success({ video, close });
}
