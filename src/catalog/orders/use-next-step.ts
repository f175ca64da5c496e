import type { Order } from '../../contract/order';
import { formatArrival } from '../../ui/format-day';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import { ORDER_PAGE_TEXTS } from './order-page-texts';

/** Says what happens to an order next, and what its buyer has to do. */
export function useNextStep(): (order: Order, isWet: boolean) => string {
  const language = useLanguage((store) => store.language);
  const { next } = useTextsOf(ORDER_PAGE_TEXTS);
  return ({ state, delivery, arrives }, isWet) => {
    if (isWet) return next.wet;
    if (state === 'taken_back') return next.takenBack;
    if (state === 'placed' || state === 'cancelled') return next[state];
    // An hour is told for what is picked up alone, also once the rest is deleted.
    const method = delivery?.method ?? (arrives.includes('T') ? 'pickup' : 'home');
    return next[state][method](formatArrival(arrives, language));
  };
}
