import type { WebGLRenderer } from 'three';
import { failure, success, type Outcome } from '../../contract/tryon-error';
import type { FittingStage } from '../stage/fitting-stage';

const TYPE = 'image/jpeg';
const QUALITY = 0.93;

/**
 * The picture with what is worn, as others see the shopper: at the frame's own resolution, whole and
 * unmirrored. Fails with `photo_failed` where the browser has no memory for it.
 */
export async function takePhoto(
  stage: Pick<FittingStage, 'photograph'>,
  renderer: WebGLRenderer,
): Promise<Outcome<Blob>> {
  try {
    const { width, height, pixels } = await stage.photograph(renderer);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas
      .getContext('2d')!
      .putImageData(new ImageData(pixels as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0);
    const photo = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, TYPE, QUALITY),
    );
    return photo ? success(photo) : failure('photo_failed');
  } catch {
    return failure('photo_failed');
  }
}
