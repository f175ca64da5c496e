import { Texture, type WebGLRenderer } from 'three';
import { createFitting } from '../../../src/tryon/fitting';
import type { Detection } from '../../../src/tryon/tracker/messages';
import { stopGraphics } from '../no-graphics';
import { createDressed } from './dressed';

/** Frames of a run that are kept to be replayed, and their size. */
export interface Recording {
  readonly width: number;
  readonly height: number;
  readonly detections: Detection[];
}

/**
 * Our work on a page's main thread, frame by frame: fit, shape, retarget and drawing calls of a
 * recorded run, with what the GPU would do left out.
 */
export async function createReplay(
  renderer: WebGLRenderer,
  recording: Recording,
  bodyUrl: string,
  garmentUrl: string,
) {
  const dressed = await createDressed(bodyUrl, garmentUrl);
  const fitting = createFitting(dressed.reference, false);
  const { width, height, detections } = recording;
  const frame = { id: 0, timestampSeconds: 0, width, height, texture: new Texture() };
  const bitmap = await createImageBitmap(new ImageData(1, 1));
  renderer.setSize(width, height, false);
  let at = 0;

  function step(): void {
    const detection = detections[at++ % detections.length];
    const found = fitting.update(detection, { width, height, deltaSeconds: 1 / 30 });
    dressed.stage.setSize(width, height);
    dressed.stage.show({
      frame: { ...frame, bitmap },
      pose: found ? fitting.pose : null,
      shape: fitting.shape,
      mask: detection.mask,
      light: detection.light,
    });
    dressed.stage.update(1 / 30);
    dressed.render(renderer);
  }
  // Shaders and first uploads are real; what comes after is counted.
  for (let i = 0; i < 10; i++) step();
  stopGraphics(renderer);
  return { step };
}
