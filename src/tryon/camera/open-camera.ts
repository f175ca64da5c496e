import { failure, success, type Outcome, type TryonErrorCode } from '../../contract/tryon-error';
import { mainRearLens } from './main-lens';

/** Names of `getUserMedia`'s DOMExceptions (Media Capture and Streams, 10.2.2). */
const CODES: Readonly<Record<string, TryonErrorCode>> = {
  NotAllowedError: 'camera_refused',
  SecurityError: 'camera_refused',
  NotFoundError: 'camera_missing',
  OverconstrainedError: 'camera_missing',
  NotReadableError: 'camera_busy',
  AbortError: 'camera_busy',
};

export type CameraFacing = 'user' | 'environment';

/** A video that plays in an element outside the document, and what ends it. */
export interface PlayingVideo {
  readonly video: HTMLVideoElement;
  close(): void;
}

/** Asks for the camera and starts it. Resolves with what shoppers must be told when it cannot. */
export async function openCamera(facing: CameraFacing): Promise<Outcome<PlayingVideo>> {
  // Absent outside secure contexts, and in some in-app browsers.
  if (!navigator.mediaDevices?.getUserMedia) return failure('camera_insecure');
  let stream: MediaStream;
  try {
    stream = await ask({ facingMode: facing });
    if (facing === 'environment') stream = await throughMainLens(stream);
  } catch (error) {
    return failure(CODES[(error as DOMException).name] ?? 'camera_missing');
  }
  const close = () => stream.getTracks().forEach((track) => track.stop());
  const video = document.createElement('video');
  video.playsInline = true;
  video.muted = true;
  video.srcObject = stream;
  try {
    await video.play();
  } catch {
    close();
    return failure('camera_busy');
  }
  return success({
    video,
    close() {
      close();
      video.srcObject = null;
    },
  });
}

const ask = (camera: MediaTrackConstraints) =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { ...camera, width: { ideal: 1280 }, height: { ideal: 720 } },
  });

/** The same view through the phone's main lens, where the browser chose another one. */
async function throughMainLens(stream: MediaStream): Promise<MediaStream> {
  const main = mainRearLens(await navigator.mediaDevices.enumerateDevices());
  const [track] = stream.getVideoTracks();
  if (main === null || main === track.getSettings().deviceId) return stream;
  // Few phones can open two cameras at once.
  track.stop();
  return ask({ deviceId: { exact: main } });
}
