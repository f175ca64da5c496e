/** Whether this browser draws in 3D at all. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers keep few contexts: this one goes at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
