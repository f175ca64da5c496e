import {
  WebGLRenderTarget,
  type Camera,
  type Object3D,
  type Scene,
  type WebGLRenderer,
} from 'three';

/**
 * Compiles the shaders of what is to be shown, for the screen and for the cubes that rooms are mirrored
 * from, which three draws without tone mapping and so by other programs. Nothing waits for them later.
 */
export async function compileShaders(
  renderer: WebGLRenderer,
  root: Object3D,
  camera: Camera,
  scene: Scene,
): Promise<void> {
  const cube = new WebGLRenderTarget(1, 1);
  const output = renderer.getRenderTarget();
  renderer.setRenderTarget(cube);
  const mirrored = renderer.compileAsync(root, camera, scene);
  renderer.setRenderTarget(output);
  await mirrored;
  cube.dispose();
  await renderer.compileAsync(root, camera, scene);
}
