/**
 * What a frame tells of the light in the room and of the camera that took it, measured on the
 * tracker's copy of it (see `src/tryon/light`). Its pixels are that copy's.
 */
export interface FrameLight {
  /** Mean colour in linear light: red, green, blue, 0..1, sRGB primaries. */
  readonly mean: readonly [red: number, green: number, blue: number];
  /** Mean brightness as it is displayed: Rec. 709 luma of display-coded values, 0..1. */
  readonly luma: number;
  /** Linear luminance that one pixel in fifty exceeds, 0..1: how bright bright things are. */
  readonly bright: number;
  /** Share of pixels of which a channel is at its end: over-exposed. 0..1. */
  readonly clipped: number;
  /** Standard deviation of the sensor's grain in luma, display-coded, 0..1, a pixel. */
  readonly noise: number;
  /** Softness of the sharpest edges: standard deviation of a Gaussian, px; null without edges. */
  readonly blurPx: number | null;
}
