import { createStore, type StoreApi } from 'zustand/vanilla';
import { mergeView } from '../ui/merge-view';
import type { Visit } from '../visit';

/** How much faster than its maker meant. */
export const SPEEDS = [0.5, 1, 1.5, 2] as const;
export type Speed = (typeof SPEEDS)[number];

export interface TourState {
  /** The station that is gone to or stayed at; null when no tour is on, played or paused. */
  readonly step: number | null;
  readonly speed: Speed;
}

export interface Tour {
  readonly store: StoreApi<TourState>;
  /** Begins, or goes on from the station at which it was left. */
  play(): void;
  /** Stays where one is. */
  pause(): void;
  leave(): void;
  setSpeed(speed: Speed): void;
  /** Leads from now on; returns what ends it. */
  follow(): () => void;
}

/**
 * Leads the visitor from station to station. `isTouring` of the visit says whether it plays: whoever
 * sets it plays or pauses. With nothing moving by itself, it cuts.
 */
export function createTour(visit: Visit): Tour {
  const { showroom, rig } = visit;
  const store = createStore<TourState>(() => ({ step: null, speed: 1 }));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goTo = (step: number) => {
    const station = showroom.tour[step];
    if (!station) return tour.leave();
    const { speed } = store.getState();
    const { isCalm } = visit.store.getState();
    store.setState({ step });
    const travelSeconds = isCalm ? 0 : station.travelSeconds / speed;
    const view = mergeView({ ...rig.readView(), open: null }, station.view);
    rig.setView(view, isCalm ? 'cut' : 'glide', travelSeconds);
    const seconds = travelSeconds + station.staySeconds / speed;
    timer = setTimeout(() => goTo(step + 1), seconds * 1000);
    return undefined;
  };
  const tour: Tour = {
    store,
    play: () => visit.store.setState({ isTouring: true }),
    pause: () => visit.store.setState({ isTouring: false }),
    leave() {
      store.setState({ step: null });
      visit.store.setState({ isTouring: false });
    },
    setSpeed: (speed) => store.setState({ speed }),
    follow() {
      const unfollow = visit.store.subscribe(({ isTouring }, before) => {
        if (isTouring === before.isTouring) return;
        clearTimeout(timer);
        if (isTouring) goTo(store.getState().step ?? 0);
        else if (store.getState().step !== null) rig.setView(rig.readView(), 'cut');
      });
      return () => {
        clearTimeout(timer);
        unfollow();
      };
    },
  };
  return tour;
}
