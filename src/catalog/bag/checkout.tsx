import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { Cart } from '../../contract/cart';
import { useTextsOf } from '../../ui/language/language';
import { Check } from '../../ui/parts/check';
import { Says } from '../../ui/parts/says';
import { SealButton } from '../../ui/parts/seal-button';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { OrderProblem } from '../orders/order-problem';
import { TotalsRows } from '../orders/totals-rows';
import { itemsOf } from './bag-lines';
import { CHECKOUT_TEXTS } from './checkout-texts';
import styles from './checkout.module.css';
import { DeliveryFields } from './delivery-fields';
import { useCheckout } from './use-checkout';

/** Where it goes, what there is to pay, and the seal. */
export function Checkout(props: { readonly cart: Cart; readonly isSettling: boolean }) {
  const { cart, isSettling } = props;
  const texts = useTextsOf(CHECKOUT_TEXTS);
  const priceOf = usePrice();
  const checkout = useCheckout(cart);
  const { form, change, order } = checkout;
  const totals = cart.totals[form.method];
  const { delivery: fee } = cart.totals.home;
  const items = itemsOf(cart);
  const titleId = useId();
  const { ref, onSubmit } = useSubmit(checkout.submit);
  return (
    <form ref={ref} className={styles.pay} aria-labelledby={titleId} noValidate onSubmit={onSubmit}>
      <h2 className={type.title} id={titleId}>
        {texts.title}
      </h2>
      <DeliveryFields checkout={checkout} fee={fee.amountMinor > 0 ? priceOf(fee) : null} />
      <div data-settling={isSettling || undefined} className={styles.sum}>
        <TotalsRows totals={totals} method={form.method} />
      </div>
      {items.length > 0 && items.length < cart.lines.length && <Says>{texts.leftBehind}</Says>}
      <div role="alert">{order.error && <OrderProblem error={order.error} />}</div>
      <SealButton
        type="submit"
        act={texts.order}
        note={texts.takeBack}
        isDisabled={items.length === 0}
        isPending={order.isPending || isSettling}
      />
      <div>
        <Check isSelected={form.remember} onChange={(remember) => change({ remember })}>
          {texts.remember}
        </Check>
        <p className={`${type.note} ${styles.indented}`}>{texts.rememberNote}</p>
      </div>
    </form>
  );
}

/** Sends the form; where something is wrong with it, goes to the first field of which that is so. */
function useSubmit(submit: () => void) {
  const ref = useRef<HTMLFormElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [times]);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    submit();
    setTimes(times + 1);
  }
  return { ref, onSubmit };
}
