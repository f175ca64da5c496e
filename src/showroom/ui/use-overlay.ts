import { useEffect } from 'react';
import type { Overlay, Visit } from '../visit';

/** Lays something over the room while a component is there. `make` is called anew when it changes. */
export function useOverlay(visit: Visit, make: () => Overlay | null): void {
  useEffect(() => {
    const overlay = make();
    if (!overlay) return undefined;
    visit.overlays.add(overlay);
    visit.invalidate();
    return () => {
      visit.overlays.delete(overlay);
      visit.invalidate();
    };
  }, [visit, make]);
}
