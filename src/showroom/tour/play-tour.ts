import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ShowroomView } from '../../contract/showroom-view';
import { mergeView } from '../ui/merge-view';
import { wrapDegrees } from '../view-state/shot';
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

/** Whether one has arrived is looked at so often, and for no longer than so many times. */
const CHECK_MS = 100;
const MOST_CHECKS = 200;
/** Degrees. */
const NEAR = 0.1;

/** Whether one looks as a view says; where one stands is come to at the same moment. */
const isThere = (now: ShowroomView, goal: ShowroomView): boolean =>
  (['yaw', 'pitch', 'fov'] as const).every(
    (angle) => Math.abs(wrapDegrees(now[angle] - goal[angle])) < NEAR,
  );

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
    // A slow device is on the way for longer: what is told of a place is told there.
    let waits = 0;
    const arrive = () => {
      if (isThere(rig.readView(), view) || waits++ >= MOST_CHECKS) {
        timer = setTimeout(() => goTo(step + 1), (station.staySeconds / speed) * 1000);
      } else timer = setTimeout(arrive, CHECK_MS);
    };
    timer = setTimeout(arrive, travelSeconds * 1000);
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
