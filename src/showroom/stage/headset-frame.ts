import { ArrayCamera, PerspectiveCamera, Vector4, type Scene, type WebGLRenderer } from 'three';

/** Metres between the eyes of a common headset, and degrees from top to bottom of what each sees. */
const EYES_M = 0.064;
export const HEADSET_FOV_DEG = 96;

/**
 * Draws the scene as a headset would be drawn: twice, side by side, from where the camera is. What it
 * takes stands in `renderer.info.render`, for both eyes together.
 */
export function drawHeadsetFrame(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  width: number,
  height: number,
): void {
  const eyes = [-1, 1].map((side) => {
    const eye = new PerspectiveCamera(HEADSET_FOV_DEG, width / height, camera.near, camera.far);
    eye.viewport = new Vector4(side < 0 ? 0 : width, 0, width, height);
    eye.matrixAutoUpdate = eye.matrixWorldAutoUpdate = false;
    eye.matrixWorld.copy(camera.matrixWorld);
    eye.matrixWorld.multiply(eye.matrix.makeTranslation((side * EYES_M) / 2, 0, 0));
    eye.matrixWorldInverse.copy(eye.matrixWorld).invert();
    return eye;
  });
  const both = new ArrayCamera(eyes);
  both.matrixAutoUpdate = both.matrixWorldAutoUpdate = false;
  both.matrixWorld.copy(camera.matrixWorld);
  both.matrixWorldInverse.copy(camera.matrixWorldInverse);
  both.projectionMatrix.copy(eyes[0]!.projectionMatrix);
  renderer.render(scene, both);
}
