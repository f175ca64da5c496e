import type { DeliveryMethod } from '../../contract/delivery';
import type { Totals } from '../../contract/totals';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { ORDER_TEXTS } from './order-texts';
import styles from './totals-rows.module.css';

/** What the pieces cost, what comes on top, and what there is to pay with the tax in it. */
export function TotalsRows(props: { readonly totals: Totals; readonly method: DeliveryMethod }) {
  const { goods, delivery, tax, total } = props.totals;
  const texts = useTextsOf(ORDER_TEXTS);
  const priceOf = usePrice();
  return (
    <dl className={`${type.num} ${styles.rows}`}>
      <div>
        <dt>{texts.goods}</dt>
        <dd>{priceOf(goods)}</dd>
      </div>
      <div>
        <dt>{texts.delivery}</dt>
        <dd>{delivery.amountMinor > 0 ? priceOf(delivery) : texts.free}</dd>
      </div>
      <div className={styles.all}>
        <dt>{texts.toPay[props.method]}</dt>
        <dd className={type.head}>{priceOf(total)}</dd>
      </div>
      <div className={styles.tax}>
        <dt>{texts.tax}</dt>
        <dd>{tax.amountMinor > 0 ? priceOf(tax) : texts.noTax}</dd>
      </div>
    </dl>
  );
}
