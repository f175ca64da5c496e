import type { WebGLRenderer } from 'three';

/** Calls of WebGL that draw or upload: the software renderer does them on our own cores. */
const GPU_WORK = [
  'drawElements',
  'drawArrays',
  'drawRangeElements',
  'drawElementsInstanced',
  'drawArraysInstanced',
  'texImage2D',
  'texSubImage2D',
  'texImage3D',
  'texSubImage3D',
  'bufferData',
  'bufferSubData',
  'blitFramebuffer',
  'generateMipmap',
  'clear',
] as const;

/** From now on nothing that a renderer asks for is drawn or uploaded. */
export function stopGraphics(renderer: WebGLRenderer): void {
  const context = renderer.getContext() as unknown as Record<string, unknown>;
  for (const call of GPU_WORK) context[call] = () => {};
}

/** A fixed piece of arithmetic, to know how fast the machine is just then. */
export function referenceLoop(): number {
  let value = 1;
  for (let i = 1; i < 200_000; i++) value += Math.sin(value) / i;
  return value;
}
