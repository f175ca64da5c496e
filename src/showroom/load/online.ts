/** Resolves when this browser is online, at once if it is. */
export function whenOnline(): Promise<void> {
  if (navigator.onLine) return Promise.resolve();
  return new Promise((resolve) =>
    window.addEventListener('online', () => resolve(), { once: true }),
  );
}

/** A shop that was down says nothing when it is back. */
const LOOK_AGAIN_MS = 60_000;

/** Resolves when this browser comes online the next time, and after a minute in any case. */
export function nextOnline(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = () => {
      done.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, LOOK_AGAIN_MS);
    window.addEventListener('online', end, { signal: done.signal });
    signal.addEventListener('abort', end, { signal: done.signal });
  });
}
