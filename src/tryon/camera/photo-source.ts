import { LinearFilter, NoColorSpace, Texture } from 'three';
import { failure, success, type Outcome } from '../../contract/tryon-error';
import { trackerSize, type FrameSource } from './frame';

/** Photos are kept at most this long on their long side, px: more than any screen shows. */
const PHOTO_LONG_SIDE_PX = 2560;

/**
 * One photo as a source of one frame. The browser turns it upright (EXIF) and decodes what it can;
 * what it cannot is `photo_unreadable`.
 */
export async function createPhotoSource(photo: Blob): Promise<Outcome<FrameSource>> {
  let whole: ImageBitmap;
  try {
    whole = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  } catch {
    return failure('photo_unreadable');
  }
  const scale = Math.min(1, PHOTO_LONG_SIDE_PX / Math.max(whole.width, whole.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(whole.width * scale);
  canvas.height = Math.round(whole.height * scale);
  canvas.getContext('2d')!.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  const texture = new Texture(canvas);
  texture.colorSpace = NoColorSpace;
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  texture.needsUpdate = true;

  let taken = false;
  return success({
    mode: 'image',
    mirrored: false,
    async capture() {
      if (taken) return null;
      taken = true;
      const size = trackerSize(canvas.width, canvas.height);
      const bitmap = await createImageBitmap(canvas, {
        resizeWidth: size.width,
        resizeHeight: size.height,
        resizeQuality: 'high',
      });
      return {
        id: 0,
        timestampSeconds: 0,
        width: canvas.width,
        height: canvas.height,
        texture,
        bitmap,
      };
    },
    dispose: () => texture.dispose(),
  });
}
