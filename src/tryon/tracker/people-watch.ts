import { trackerSize } from '../camera/frame';
import { loadTrackerWorker, type TrackerWorker } from './tracker-worker';

/** How often a second person is looked for, seconds. */
const EVERY_SECONDS = 1;
/** On a device that is slow already. */
const EVERY_SECONDS_WHEN_SLOW = 4;
/** A person who stands beside the shopper is large enough to be seen in this, px. */
const LONG_SIDE_PX = 320;

/**
 * Looks from time to time whether more than one person is in the picture. The shopper's own tracker
 * follows one alone: told to follow two, it would search each frame anew (browsers.md).
 */
export interface PeopleWatch {
  /** People in the picture that was looked at last; one until then. */
  count(): number;
  /** Offers a picture, which is copied if one is due. Not to be called before the shopper is followed well. */
  offer(picture: ImageBitmap, seconds: number, slow: boolean): void;
  /** What comes next is another picture. */
  forget(): void;
  dispose(): void;
}

/**
 * Nothing is loaded before the first offer. A device that cannot load a second tracker goes without.
 * `onCount` is told after each look.
 */
export function createPeopleWatch(onCount: () => void): PeopleWatch {
  let worker: TrackerWorker | null = null;
  let isBusy = false;
  let isOver = false;
  let count = 1;
  let lastSeconds = -Infinity;
  /** Answers about a picture before the present one are late. */
  let era = 0;

  async function look(picture: Promise<ImageBitmap>, seconds: number): Promise<void> {
    const mine = era;
    const bitmap = await picture.catch(() => null);
    if (!bitmap) return;
    if (!worker) {
      const loaded = await loadTrackerWorker({ model: 'lite', delegate: 'CPU', people: 2 });
      if (!loaded.ok || isOver) {
        bitmap.close();
        if (loaded.ok) loaded.value.dispose();
        isOver = true;
        return;
      }
      worker = loaded.value;
    }
    const seen = await worker.detect(bitmap, 0, 'image', seconds * 1000);
    if (!seen.ok || mine !== era) return;
    count = seen.value.people;
    onCount();
  }

  return {
    count: () => count,
    offer(picture, seconds, slow) {
      const every = slow ? EVERY_SECONDS_WHEN_SLOW : EVERY_SECONDS;
      if (isOver || isBusy || seconds - lastSeconds < every) return;
      lastSeconds = seconds;
      isBusy = true;
      const size = trackerSize(picture.width, picture.height, LONG_SIDE_PX);
      const copy = createImageBitmap(picture, {
        resizeWidth: size.width,
        resizeHeight: size.height,
      });
      void look(copy, seconds).finally(() => (isBusy = false));
    },
    forget() {
      era += 1;
      count = 1;
      lastSeconds = -Infinity;
    },
    dispose() {
      isOver = true;
      worker?.dispose();
    },
  };
}
