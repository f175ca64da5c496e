import { useQuery } from '@tanstack/react-query';
import { DELIVERY_METHODS } from '../../contract/delivery';
import { useCurrency } from '../../ui/currency';
import { formatShopDay } from '../../ui/format-day';
import { sentences, useLanguage, useTextsOf } from '../../ui/language/language';
import { Field } from '../../ui/parts/field';
import { RadioRows } from '../../ui/parts/radio-rows';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { deliveryQuery } from '../queries';
import { CHECKOUT_TEXTS } from './checkout-texts';
import styles from './checkout.module.css';
import { PickupFields } from './pickup-fields';
import type { Checkout } from './use-checkout';

/** Where it goes: by which way, to whom, and to where or when. */
export function DeliveryFields(props: {
  readonly checkout: Checkout;
  readonly fee: string | null;
}) {
  const { checkout, fee } = props;
  const { form, change, look, problemOf } = checkout;
  const language = useLanguage((store) => store.language);
  const texts = useTextsOf(CHECKOUT_TEXTS);
  const priceOf = usePrice();
  const { data: terms } = useQuery(deliveryQuery(useCurrency()));
  const soonest = terms?.pickup
    .flatMap(({ hours }) => hours)
    .map(({ from }) => from)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const facts = {
    home: fee ?? texts.free,
    pickup: soonest && texts.from(formatShopDay(soonest, language)),
  };
  const words = (field: Parameters<Checkout['problemOf']>[0]) => {
    const problem = problemOf(field);
    return problem && texts.problems[problem];
  };
  return (
    <>
      <RadioRows
        label={texts.how}
        value={form.method}
        onChange={(method) => change({ method, shop: form.shop || (terms?.pickup[0]?.id ?? '') })}
        rows={DELIVERY_METHODS.map((value) => ({ value, name: texts[value], fact: facts[value] }))}
      />
      {form.method === 'pickup' && terms && (
        <PickupFields checkout={checkout} shops={terms.pickup} problem={words('from')} />
      )}
      <div className={styles.pair}>
        <Field
          name="name"
          label={texts.name}
          autoComplete="name"
          maxLength={60}
          value={form.name}
          onChange={(name) => change({ name })}
          onBlur={() => look('name')}
          problem={words('name')}
        />
        <Field
          name="tel"
          type="tel"
          label={texts.phone}
          autoComplete="tel"
          maxLength={24}
          value={form.phone}
          onChange={(phone) => change({ phone })}
          onBlur={() => look('phone')}
          problem={words('phone')}
        />
      </div>
      {form.method === 'home' && (
        <>
          <Field
            name="street-address"
            label={texts.address}
            autoComplete="street-address"
            maxLength={200}
            isLong
            value={form.address}
            onChange={(address) => change({ address })}
            onBlur={() => look('address')}
            problem={words('address')}
          />
          {terms && (
            <p className={type.note}>
              {sentences(
                texts.arrives(formatShopDay(terms.home.arrives, language)),
                ...(fee === null ? [] : [texts.freeFrom(priceOf(terms.home.freeFrom))]),
              )}
            </p>
          )}
        </>
      )}
    </>
  );
}
