import type { PictureSize } from '../locomotion/screen-ray';

/** The picture's size: it fills the window. CSS px */
export const windowSize = (): PictureSize => ({ width: innerWidth, height: innerHeight });
