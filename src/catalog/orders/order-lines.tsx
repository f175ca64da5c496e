import { Link } from 'wouter';
import type { LineGoods } from '../../contract/cart';
import { money } from '../../contract/money';
import { useTextsOf, useWording } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { Picture } from '../shared/picture';
import styles from './order-lines.module.css';
import { ORDER_TEXTS } from './order-texts';
import { useLineFacts } from './use-order-words';

/** What was ordered, as it was then. */
export function OrderLines({ lines }: { readonly lines: readonly LineGoods[] }) {
  const wording = useWording();
  const lineFacts = useLineFacts();
  const priceOf = usePrice();
  const { pieces } = useTextsOf(ORDER_TEXTS);
  return (
    <ul className={styles.lines}>
      {lines.map(({ sku, productId, name, poster, price, quantity, ...line }) => (
        <li key={sku}>
          <Picture poster={poster} />
          <div>
            <Link href={`/products/${productId}`} className={styles.name}>
              {wording(name)}
            </Link>
            <p className={type.note}>{lineFacts(line)}</p>
            <p className={`${type.note} ${type.num}`}>{pieces(String(quantity))}</p>
          </div>
          <p className={type.num}>{priceOf(money(price.currency, price.amountMinor * quantity))}</p>
        </li>
      ))}
    </ul>
  );
}
