/** How sure the tracker is, 0..255 a pixel, that it sees the person. Row 0 is the picture's top. */
export interface PersonMask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
