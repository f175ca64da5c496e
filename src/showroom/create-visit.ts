import { createStore } from 'zustand/vanilla';
import type { Showroom } from '../contract/showroom';
import type { ShowroomView } from '../contract/showroom-view';
import { createRig } from './locomotion/create-rig';
import { createWorld } from './locomotion/world/create-world';
import type { Overlay, Visit, VisitStore } from './visit';

export interface VisitOptions {
  /** How it is seen first, as a link says; the showroom's start when left out. */
  readonly view?: ShowroomView;
  /** Nothing moves by itself. */
  readonly isCalm?: boolean;
}

/** A visit of a showroom, before anything of it is loaded. */
export function createVisit(showroom: Showroom, options: VisitOptions = {}): Visit {
  const store = createStore<VisitStore>(() => ({
    view: options.view ?? showroom.start,
    loading: {
      loadedBytes: 0,
      totalBytes: 0,
      isOpen: false,
      failed: [],
      awaited: [],
      arriving: {},
    },
    isMeasuring: false,
    isHelpOpen: false,
    isTouring: false,
    isSoundOn: false,
    isCalm: options.isCalm ?? false,
  }));
  const world = createWorld();
  const stage = { invalidate: () => {} };
  const rig = createRig({ showroom, store, world, invalidate: () => stage.invalidate() });
  return Object.assign(stage, {
    showroom,
    store,
    rig,
    world,
    nodes: new Map(),
    overlays: new Set<Overlay>(),
  });
}
