/** sRGB, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Of a picture, px from the top left. */
export type Point = readonly [x: number, y: number];
