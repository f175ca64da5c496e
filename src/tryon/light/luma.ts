/** Luma of a display-coded pixel (Rec. 709), in the values' own unit. `at`: its first byte. */
export function lumaAt(rgba: Uint8ClampedArray, at: number): number {
  return 0.2126 * rgba[at] + 0.7152 * rgba[at + 1] + 0.0722 * rgba[at + 2];
}
