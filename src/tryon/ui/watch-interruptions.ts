/** Told when nothing can or should be shown, and when it can again. */
export interface InterruptionListener {
  readonly onBegin: () => void;
  readonly onEnd: () => void;
}

const CONTEXT_EVENTS = [
  ['webglcontextlost', true],
  ['webglcontextrestored', false],
] as const;

/**
 * Watches for what takes the picture away for a time: a hidden page, a lost WebGL context.
 * Both at once are one interruption. Returns what stops the watching.
 */
export function watchInterruptions(
  canvas: HTMLCanvasElement,
  { onBegin, onEnd }: InterruptionListener,
): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  let isLost = false;
  let isInterrupted = false;

  function settle(): void {
    const isNow = isLost || document.hidden;
    if (isNow === isInterrupted) return;
    isInterrupted = isNow;
    if (isNow) onBegin();
    else onEnd();
  }

  document.addEventListener('visibilitychange', settle, { signal });
  // iOS may skip the event above when it brings a page back.
  window.addEventListener('pageshow', settle, { signal });
  window.addEventListener('focus', settle, { signal });
  for (const [event, isLostThen] of CONTEXT_EVENTS) {
    canvas.addEventListener(
      event,
      () => {
        isLost = isLostThen;
        settle();
      },
      { signal },
    );
  }
  settle();
  return () => watching.abort();
}
