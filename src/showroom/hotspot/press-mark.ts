import type { Hotspot } from '../../contract/showroom';
import { goThrough, isOpenAt, passageOf, swing } from '../ui/doors';
import { choose } from '../ui/visit-context';
import type { Visit } from '../visit';

/**
 * What pressing a hotspot does: its panel opens, and closes when pressed again. A shut door opens; one
 * whose plate is open already is gone through.
 */
export function pressMark(visit: Visit, hotspot: Hotspot): void {
  const { view } = visit.store.getState();
  const isOpen = view.open === hotspot.id;
  if (hotspot.kind !== 'door') {
    choose(visit, { open: isOpen ? null : hotspot.id });
    return;
  }
  const passage = passageOf(visit.showroom, hotspot.passage);
  if (isOpen && isOpenAt(view, passage)) {
    choose(visit, { open: null });
    goThrough(visit, passage);
    return;
  }
  if (!isOpenAt(view, passage)) swing(visit, passage);
  choose(visit, { open: hotspot.id });
}
