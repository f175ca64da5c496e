import { ShaderChunk } from 'three';

/** A piece of a shader, and what stands in its place. */
export type Swap = readonly [piece: string, replacement: string];

/** Throws where three has changed and a piece is not there any more. */
export function swapIn(source: string, swaps: readonly Swap[]): string {
  return swaps.reduce((code, [piece, replacement]) => {
    if (!code.includes(piece)) throw new Error(`patch-shader: three has changed: ${piece}`);
    return code.replace(piece, () => replacement);
  }, source);
}

/** A chunk that a shader includes, changed, as a swap for the shader's code. */
export function swapInChunk(name: keyof typeof ShaderChunk, swaps: readonly Swap[]): Swap {
  return [`#include <${name}>`, swapIn(ShaderChunk[name], swaps)];
}
