import type { PickupShop } from '../../contract/delivery';
import { formatShopDay, formatShopHour } from '../../ui/format-day';
import { useLanguage, useTextsOf, useWording } from '../../ui/language/language';
import { RadioRows } from '../../ui/parts/radio-rows';
import { SelectField } from '../../ui/parts/select-field';
import { CHECKOUT_TEXTS } from './checkout-texts';
import type { Checkout } from './use-checkout';

/** At which shop, and when. An hour that cannot be chosen any more is not chosen any more. */
export function PickupFields(props: {
  readonly checkout: Checkout;
  readonly shops: readonly PickupShop[];
  readonly problem: string | undefined;
}) {
  const { checkout, shops, problem } = props;
  const { form, change, look } = checkout;
  const language = useLanguage((store) => store.language);
  const texts = useTextsOf(CHECKOUT_TEXTS);
  const wording = useWording();
  const shop = shops.find(({ id }) => id === form.shop);
  const hours = shop?.hours ?? [];
  const days = [...new Set(hours.map(({ from }) => formatShopDay(from, language)))];
  return (
    <>
      <RadioRows
        label={texts.shops}
        value={form.shop}
        onChange={(id) => change({ shop: id, from: '' })}
        rows={shops.map(({ id, name, address }) => ({
          value: id,
          name: wording(name),
          note: wording(address),
        }))}
      />
      {shop && (
        <SelectField
          label={texts.hour}
          value={hours.some(({ from }) => from === form.from) ? form.from : ''}
          onChange={(from) => {
            change({ from });
            look('from');
          }}
          unchosen={texts.unchosen}
          groups={days.map((day) => ({
            name: day,
            options: hours
              .filter(({ from }) => formatShopDay(from, language) === day)
              .map(({ from, to }) => ({
                value: from,
                name: `${day} ${texts.hours(formatShopHour(from, language), formatShopHour(to, language))}`,
              })),
          }))}
          problem={problem}
        />
      )}
    </>
  );
}
