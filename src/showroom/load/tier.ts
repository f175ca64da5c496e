/** How sharp the pictures on the walls are: phones keep the low tier, in half the memory. */
export type Tier = 'low' | 'high';

/** What a browser says of its device. */
export interface Device {
  /** Its main pointer is a finger. */
  readonly isTouched: boolean;
  /** Of the screen, CSS px. */
  readonly shortSidePx: number;
  /** As far as the browser tells, GB. */
  readonly memoryGb: number | undefined;
}

/** A screen held by hand that is narrower than this is a phone's, CSS px. */
const PHONE_PX = 600;
/** With this much memory or less a tab is closed for what others are allowed, GB. */
const SMALL_MEMORY_GB = 3;

/** A phone, or what has as little memory as one, gets the low tier; all others the high one. */
export function chooseTier({ isTouched, shortSidePx, memoryGb }: Device): Tier {
  const isPhone = isTouched && shortSidePx < PHONE_PX;
  const isSmall = memoryGb !== undefined && memoryGb <= SMALL_MEMORY_GB;
  return isPhone || isSmall ? 'low' : 'high';
}

/** What this browser says of its device. */
export function readDevice(): Device {
  return {
    isTouched: matchMedia('(pointer: coarse)').matches,
    shortSidePx: Math.min(screen.width, screen.height),
    memoryGb: (navigator as { deviceMemory?: number }).deviceMemory,
  };
}
