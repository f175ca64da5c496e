import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Shown } from './shown';

export interface MirrorState {
  /** Indices of all hotspots as their buttons lie in the page: what is seen from left to right, then the rest. */
  readonly order: readonly number[];
  /** Indices of those that are seen, from left to right. */
  readonly seen: readonly number[];
}

/** The page's buttons over the hotspots: moved every frame, and put in order when all rest. */
export interface Mirror {
  readonly store: StoreApi<MirrorState>;
  setList(list: HTMLElement | null): void;
  setButton(index: number, button: HTMLButtonElement | null): void;
  /** Something lies over the picture from now on; returns what ends it. What is under it is not seen. */
  cover(element: HTMLElement): () => void;
  /** Whether a point of the picture lies under something. CSS px */
  isCovered(x: number, y: number): boolean;
  /** @param isSettled every one of them is right */
  show(shown: readonly Shown[], isSettled: boolean): void;
}

export function createMirror(count: number): Mirror {
  const order = Array.from({ length: count }, (_, index) => index);
  const store = createStore<MirrorState>(() => ({ order, seen: [] }));
  const buttons: (HTMLButtonElement | null)[] = [];
  let list: HTMLElement | null = null;
  const covers = new Map<HTMLElement, DOMRect>();
  return {
    store,
    setList: (next) => void (list = next),
    setButton: (index, button) => void (buttons[index] = button),
    cover(element) {
      const measure = () => void covers.set(element, element.getBoundingClientRect());
      const watcher = new ResizeObserver(measure);
      watcher.observe(element);
      addEventListener('resize', measure);
      measure();
      return () => {
        watcher.disconnect();
        removeEventListener('resize', measure);
        covers.delete(element);
      };
    },
    isCovered(x, y) {
      for (const { left, right, top, bottom } of covers.values()) {
        if (x > left && x < right && y > top && y < bottom) return true;
      }
      return false;
    },
    show(shown, isSettled) {
      for (let i = 0; i < shown.length; i++) writeButton(buttons[i], shown[i]!);
      if (!isSettled || !hasChanged(shown, store.getState())) return;
      const next = readingOrder(shown);
      const seen = next.filter((index) => shown[index]!.isSeen);
      // Under the reader's hand nothing changes places.
      const isHeld = list?.contains(document.activeElement) ?? false;
      store.setState(isHeld ? { seen } : { seen, order: next });
    },
  };
}

/** From left to right, as they lie in the picture; what is not seen comes last, as it was. */
export const readingOrder = (shown: readonly Shown[]): readonly number[] =>
  shown
    .toSorted((a, b) => Number(b.isSeen) - Number(a.isSeen) || (a.isSeen ? a.x - b.x : 0))
    .map(({ index }) => index);

/** Makes nothing: it is asked in every frame. */
export function hasChanged(shown: readonly Shown[], { seen }: MirrorState): boolean {
  let count = 0;
  for (let i = 0; i < shown.length; i++) count += Number(shown[i]!.isSeen);
  if (count !== seen.length) return true;
  for (let i = 0; i < seen.length; i++) {
    const each = shown[seen[i]!]!;
    if (!each.isSeen || (i > 0 && each.x < shown[seen[i - 1]!]!.x)) return true;
  }
  return false;
}

/** Writes what is new alone. */
function writeButton(button: HTMLButtonElement | null | undefined, shown: Shown): void {
  if (!button) return;
  if (button.hidden === shown.isSeen) button.hidden = !shown.isSeen;
  if (!shown.isSeen) return;
  const at = `translate(${Math.round(shown.x)}px, ${Math.round(shown.y)}px)`;
  const width = `${Math.round(shown.width)}px`;
  if (button.style.transform !== at) button.style.transform = at;
  if (button.style.width !== width) button.style.width = width;
}
