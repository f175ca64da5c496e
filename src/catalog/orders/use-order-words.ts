import type { LineGoods } from '../../contract/cart';
import type { Delivery } from '../../contract/delivery';
import type { Order } from '../../contract/order';
import type { Totals } from '../../contract/totals';
import { formatArrival } from '../../ui/format-day';
import { useLanguage, useTextsOf, useWording } from '../../ui/language/language';
import { usePrice } from '../../ui/use-price';
import { ORDER_TEXTS } from './order-texts';
import { usePickupName } from './use-pickup-name';

/** What a line says of itself below its name: colour and size. */
export function useLineFacts(): (line: Pick<LineGoods, 'variant' | 'size'>) => string {
  const wording = useWording();
  const isChinese = useLanguage(({ language }) => language === 'zh');
  return ({ variant, size }) =>
    [wording(variant), size].filter(Boolean).join(isChinese ? ' · ' : ', ');
}

/** Where something goes and when it comes, in one line; of a pick-up, the shop by its name. */
export function useGoesWhere(
  delivery: Delivery | null,
  arrives: string | null,
): string | undefined {
  const language = useLanguage((store) => store.language);
  const texts = useTextsOf(ORDER_TEXTS);
  const shop = usePickupName(delivery);
  if (!delivery || arrives === null) return undefined;
  const when = formatArrival(arrives, language);
  if (delivery.method === 'home') return texts.home(delivery.address, when);
  return texts.pickup(shop, when);
}

/** What there is to pay, delivery and tax named, in one line. */
export function useInAll(): (totals: Totals) => string {
  const price = usePrice();
  const texts = useTextsOf(ORDER_TEXTS);
  return ({ total, delivery, tax }) =>
    texts.inAll(
      price(total),
      delivery.amountMinor > 0 ? price(delivery) : null,
      tax.amountMinor > 0 ? price(tax) : null,
    );
}

/** How an order stands, as its heading. */
export function useStateWords(): (order: Order, isWet?: boolean) => string {
  const texts = useTextsOf(ORDER_TEXTS);
  return ({ state, delivery }, isWet = false) => {
    if (isWet) return texts.wet;
    if (state === 'shipped' && delivery?.method === 'pickup') return texts.ready;
    return texts.states[state];
  };
}
