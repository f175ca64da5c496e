/** Time between the last frame of one source and the first of the next: an ordinary frame's. */
const GAP_MS = 33;

/**
 * The tracker wants timestamps that always grow, while every source counts from a start of its own.
 * Returns a function that lays one source's timestamps after another's, keeping their steps.
 */
export function createTimeline(): (timestampMs: number) => number {
  let offset = 0;
  let last = -Infinity;
  return (timestampMs) => {
    if (timestampMs + offset <= last) offset = last + GAP_MS - timestampMs;
    last = timestampMs + offset;
    return last;
  };
}
