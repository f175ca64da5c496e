import { Color, type WebGLRenderer } from 'three';

const BLACK = new Color(0);
const _before = new Color();

/** Clears what the renderer draws to, to nothing at all; the renderer's own colour stays. */
export function clearTransparent(renderer: WebGLRenderer): void {
  const alpha = renderer.getClearAlpha();
  renderer.getClearColor(_before);
  renderer.setClearColor(BLACK, 0);
  renderer.clear();
  renderer.setClearColor(_before, alpha);
}
