import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ShowroomView } from '../../contract/showroom-view';
import type { VisitSound } from '../sound/follow-visit';
import type { Visit, VisitStore } from '../visit';

/** A colourway, as it stands in the room. */
export interface Colourway {
  readonly productId: string;
  readonly variantId: string;
}

/** What leads from the room to the rest of the shop; the page that holds both puts it here. */
export interface WaysOn {
  /** At the upper left: out of the showroom. */
  readonly leave: () => ReactNode;
  /** In a piece's panel: to have it, after what else can be done with it. */
  readonly have: (piece: Colourway, acts: ReactNode) => ReactNode;
}

interface Screen {
  readonly visit: Visit;
  readonly ways: WaysOn;
  readonly sound: VisitSound;
}

const ScreenContext = createContext<Screen | null>(null);
export const ScreenProvider = ScreenContext.Provider;

function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('visit-context: this part belongs into a showroom page');
  return screen;
}

export const useVisit = (): Visit => useScreen().visit;
export const useWaysOn = (): WaysOn => useScreen().ways;
export const useSound = (): VisitSound => useScreen().sound;

/** What the visit's store says, as long as it says it. */
export function useChosen<Picked>(pick: (store: VisitStore) => Picked): Picked {
  return useStore(useVisit().store, pick);
}

/** Changes a part of the view that is no pose: pieces, doors, the hour, what is open. */
export function choose({ store, invalidate }: Visit, part: Partial<ShowroomView>): void {
  store.setState(({ view }) => ({ view: { ...view, ...part } }));
  invalidate();
}
