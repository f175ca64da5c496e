/** The share of its way that something goes in so many seconds when most of it is gone in `lag` seconds. */
export const damping = (seconds: number, lag: number) => 1 - Math.exp(-seconds / lag);

/**
 * Lets a speed approach a goal; exact, so that however often it is called the way is the same.
 * @param lag seconds in which most of the difference is gone
 * @returns how far it went meanwhile
 */
export function dampSpeed(
  speed: { value: number },
  goal: number,
  lag: number,
  seconds: number,
): number {
  const share = damping(seconds, lag);
  const difference = goal - speed.value;
  speed.value += difference * share;
  return goal * seconds - difference * lag * share;
}
