import type { Showroom } from '../../contract/showroom';
import type { ShowroomView } from '../../contract/showroom-view';
import { encodeView } from './encode-view';

/**
 * What a new view does to the browser's history: another way of being there, another room and an opened
 * thing are steps that one can go back; looking round and walking about are not, nor what one chose.
 */
export function historyChange(
  before: ShowroomView,
  after: ShowroomView,
  showroom: Showroom,
): 'push' | 'replace' | 'none' {
  const isStep =
    before.mode !== after.mode ||
    before.place !== after.place ||
    (after.open !== null && before.open !== after.open);
  if (isStep) return 'push';
  const isSame = encodeView(before, showroom).toString() === encodeView(after, showroom).toString();
  return isSame ? 'none' : 'replace';
}
