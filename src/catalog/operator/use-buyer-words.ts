import type { OperatorOrder } from '../../contract/order';
import { formatArrival } from '../../ui/format-day';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import { usePickupName } from '../orders/use-pickup-name';
import { OPERATOR_TEXTS } from './operator-texts';

/** Who ordered, and where it goes and by when: a line each. */
export function useBuyerWords({ delivery, arrives }: OperatorOrder): readonly string[] {
  const texts = useTextsOf(OPERATOR_TEXTS);
  const language = useLanguage((store) => store.language);
  const shop = usePickupName(delivery);
  if (!delivery) return [texts.deleted];
  const when = formatArrival(arrives, language);
  const who = `${delivery.name} ${delivery.phone}`;
  if (delivery.method === 'pickup') return [who, texts.pickup(shop, when)];
  return [who, delivery.address, texts.home(when)];
}
