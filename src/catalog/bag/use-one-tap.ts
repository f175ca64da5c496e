import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OneTap } from '../../contract/order';
import { useCurrency } from '../../ui/currency';
import { useLanguage } from '../../ui/language/language';
import { showStamped } from '../orders/stamped';
import { tellOrdered } from '../orders/tell-ordered';
import { placeOrder } from '../orders/place-order';
import { oneTapQuery } from '../queries';

interface Tap {
  readonly offer: OneTap;
  /** What was tapped. */
  readonly from: Element | null;
}

/** What one tap on a piece would do, and the tap. `offer` is undefined where nothing is remembered, or not known yet. */
export function useOneTap(sku: string) {
  const client = useQueryClient();
  const currency = useCurrency();
  const language = useLanguage((store) => store.language);
  const { data } = useQuery(oneTapQuery(sku, currency));
  const tap = useMutation({
    mutationFn: ({ offer: { totals } }: Tap) =>
      placeOrder('api/orders/one-tap', {
        items: [{ sku, quantity: 1 }],
        currency,
        totalMinor: totals.total.amountMinor,
        language,
      }),
    // An order that waits for a network would be placed when nobody thinks of it any more.
    networkMode: 'always',
    onSuccess: (order, { from }) => {
      tellOrdered(client, order);
      showStamped(order.token, from);
    },
    // What was shown is no longer so.
    onError: () => client.invalidateQueries({ queryKey: ['one-tap'] }),
  });
  return { offer: data?.delivery ? data : undefined, tap };
}
