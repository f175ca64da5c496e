import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cart } from '../../contract/cart';
import { useCurrency } from '../../ui/currency';
import { useLanguage } from '../../ui/language/language';
import { ShopError } from '../ask-shop';
import { meQuery } from '../queries';
import { itemsOf } from './bag-lines';
import { checkDelivery, type CheckoutField, type CheckoutForm } from './check-delivery';
import { formFrom, recallForm, rememberForm } from './checkout-memory';
import { useOrdering } from './use-ordering';

/** The form below the bag, what is wrong with it, and the order that it asks for. */
export function useCheckout(cart: Cart) {
  const currency = useCurrency();
  const language = useLanguage((store) => store.language);
  const { data: me } = useQuery(meQuery);
  const [written, setWritten] = useState(recallForm);
  const form = written ?? formFrom(me?.delivery ?? null);
  /** Fields that were left, or asked about: what is wrong with the others is not said yet. */
  const [looked, setLooked] = useState<ReadonlySet<CheckoutField>>(new Set());
  const checked = checkDelivery(form);
  const problems = checked.ok ? {} : checked.problems;

  const order = useOrdering();

  function change(part: Partial<CheckoutForm>) {
    const next = { ...form, ...part };
    setWritten(next);
    rememberForm(next);
  }
  function submit() {
    setLooked(new Set<CheckoutField>(['name', 'phone', 'address', 'from']));
    if (!checked.ok) return;
    const request = {
      items: itemsOf(cart),
      currency,
      totalMinor: cart.totals[form.method].total.amountMinor,
      language,
      delivery: checked.delivery,
      remember: form.remember,
    };
    order.mutate(request, {
      onError: (error) => {
        if (error instanceof ShopError && error.code === 'pickup_gone') change({ from: '' });
      },
    });
  }
  const look = (field: CheckoutField) => {
    if (form[field] !== '') setLooked((before) => new Set(before).add(field));
  };
  const problemOf = (field: CheckoutField) => (looked.has(field) ? problems[field] : undefined);
  return { form, change, look, problemOf, submit, order };
}

export type Checkout = ReturnType<typeof useCheckout>;
