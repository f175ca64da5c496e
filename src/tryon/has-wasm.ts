/** The shortest module that there is: its magic number and version (WebAssembly Core, 5.5.16). */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether this page may run WebAssembly: browsers can be without it, and policies can forbid it. */
export function hasWasm(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
