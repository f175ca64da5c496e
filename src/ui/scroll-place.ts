/**
 * Where the reader was on each entry of the browser's history. Browsers bring a page back to its place
 * before its content is there; this waits for it.
 */
interface Kept {
  readonly scrollY?: number;
}

/** After the last scroll, so that the history is not written while the page moves. */
const SETTLED_MS = 150;
/** Content that is not there by then is not coming. */
const PATIENCE_MS = 10_000;
/** What says that the reader goes elsewhere by themselves. */
const OWN_WAYS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

let settling: ReturnType<typeof setTimeout> | undefined;
let stopReturning = () => {};

/** Notes the present place with the present entry; to be called before another entry is pushed. */
export function keepPlace(): void {
  clearTimeout(settling);
  const state = history.state as Kept | null;
  if (state?.scrollY !== scrollY) history.replaceState({ ...state, scrollY }, '');
}

/** Brings the reader back to their place on reload, back and forward, from now on. */
export function watchPlace(): void {
  history.scrollRestoration = 'manual';
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(keepPlace, SETTLED_MS);
  };
  const comeBack = () => {
    clearTimeout(settling);
    stopReturning();
    const place = (history.state as Kept | null)?.scrollY;
    // An address with a mark in it leads there.
    if (place !== undefined || location.hash === '') goBackTo(place ?? 0);
  };
  comeBack();
  addEventListener('scroll', settle, { passive: true });
  addEventListener('popstate', comeBack);
  addEventListener('pagehide', keepPlace);
}

/** Goes there as soon as the page is long enough, unless the reader goes elsewhere first. */
function goBackTo(place: number): void {
  const page = document.documentElement;
  const growing = new ResizeObserver(() => tryIt());
  const patience = setTimeout(() => stopReturning(), PATIENCE_MS);
  const onOwnWay = () => stopReturning();
  const tryIt = () => {
    clearTimeout(settling);
    if (page.scrollHeight - innerHeight < place) return;
    scrollTo({ top: place, behavior: 'instant' });
    stopReturning();
  };
  stopReturning = () => {
    growing.disconnect();
    clearTimeout(patience);
    for (const way of OWN_WAYS) removeEventListener(way, onOwnWay);
    stopReturning = () => {};
  };
  for (const way of OWN_WAYS) addEventListener(way, onOwnWay, { passive: true });
  // Observing reports once at the next frame: what the step back has drawn is there by then.
  growing.observe(document.body);
}
