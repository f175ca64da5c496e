/** A visitor's size, metres. */
export const RADIUS = 0.22;
/** Above the feet: what lies lower is stepped over (rugs, thresholds), what hangs higher is walked under. */
export const COLUMN = { low: 0.04, high: 1.65 } as const;

/** Metres a second. */
export const WALK_SPEED = 1.4;
export const RUN_SPEED = 2.6;
