/** A hotspot as the page mirrors it: a button over its square and label, CSS px. */
export interface Shown {
  readonly index: number;
  isSeen: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}
