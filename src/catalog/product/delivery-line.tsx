import { useQuery } from '@tanstack/react-query';
import { useCurrency } from '../../ui/currency';
import { formatShopDay } from '../../ui/format-day';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { deliveryQuery } from '../queries';
import { PRODUCT_TEXTS } from './product-texts';
import styles from './delivery-line.module.css';

/** When it would arrive, and for how much; its place is kept until that is known. */
export function DeliveryLine() {
  const texts = useTextsOf(PRODUCT_TEXTS);
  const language = useLanguage((store) => store.language);
  const priceOf = usePrice();
  const { data } = useQuery(deliveryQuery(useCurrency()));
  const home = data?.home;
  return (
    <p className={`${type.note} ${styles.line}`}>
      {home &&
        (home.fee.amountMinor === 0
          ? texts.deliveryFree(formatShopDay(home.arrives, language))
          : texts.delivery(
              formatShopDay(home.arrives, language),
              priceOf(home.fee),
              priceOf(home.freeFrom),
            ))}
    </p>
  );
}
