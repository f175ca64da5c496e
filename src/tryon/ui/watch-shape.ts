/** A shape that has changed by less than this leaves a picture that was made for it well enough. */
const CHANGE_MIN = 1.25;

/**
 * Watches for a screen that is turned, or a window that is given quite another shape; `aspect` tells
 * the present one, width by height. Returns what stops the watching.
 */
export function watchShape(aspect: () => number, onChange: () => void): () => void {
  let known = aspect();
  const look = () => {
    const now = aspect();
    if (Math.max(now / known, known / now) < CHANGE_MIN) return;
    known = now;
    onChange();
  };
  window.addEventListener('resize', look);
  return () => window.removeEventListener('resize', look);
}
