import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Order } from '../../contract/order';
import { formatMoment } from '../../ui/format-day';
import { useLanguage, useTextsOf, useWording } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import row from '../../ui/parts/row-button.module.css';
import type from '../../ui/type.module.css';
import { usePageTitle } from '../../ui/use-page-title';
import { usePrice } from '../../ui/use-price';
import { ordersQuery } from '../queries';
import { Picture } from '../shared/picture';
import { ORDER_PAGE_TEXTS } from './order-page-texts';
import { ORDER_TEXTS } from './order-texts';
import styles from './orders-page.module.css';
import { useLineFacts, useStateWords } from './use-order-words';

/** What was ordered on this device, newest first. */
export default function OrdersPage() {
  const texts = useTextsOf(ORDER_PAGE_TEXTS);
  usePageTitle(texts.listTitle);
  const { data } = useQuery({
    ...ordersQuery,
    throwOnError: (_, { state }) => state.data === undefined,
  });
  if (!data) return <main id="main" />;
  return (
    <main id="main" className={styles.page}>
      <h1 className={type.head}>{texts.listTitle}</h1>
      {data.items.length > 0 ? (
        <ul className={styles.orders}>
          {data.items.map((order) => (
            <Row key={order.token} order={order} />
          ))}
        </ul>
      ) : (
        <div className={styles.none}>
          <p>{texts.none}</p>
          <p className={type.note}>{texts.noneTodo}</p>
          <Link href="/products" className={button.button}>
            {texts.start}
          </Link>
        </div>
      )}
    </main>
  );
}

/** Pieces of an order that a row has room for. */
const PIECES = 3;

function Row({ order }: { readonly order: Order }) {
  const { number } = useTextsOf(ORDER_TEXTS);
  const language = useLanguage((store) => store.language);
  const stateWords = useStateWords();
  const lineFacts = useLineFacts();
  const wording = useWording();
  const priceOf = usePrice();
  return (
    <li className={styles.order}>
      <div className={styles.pictures}>
        {order.lines.slice(0, PIECES).map(({ sku, poster }) => (
          <Picture key={sku} poster={poster} />
        ))}
      </div>
      <div>
        <h2 className={`${type.title} ${type.num}`}>
          <Link href={`/orders/${order.token}`} className={`${row.whole} ${styles.name}`}>
            {number(order.number)}
          </Link>
        </h2>
        <p>{stateWords(order)}</p>
        <time className={`${type.note} ${type.num}`} dateTime={order.placedAt}>
          {formatMoment(order.placedAt, language)}
        </time>
      </div>
      <ul className={styles.pieces}>
        {order.lines.slice(0, PIECES).map((line) => (
          <li key={line.sku}>
            {wording(line.name)} <span className={type.note}>{lineFacts(line)}</span>
          </li>
        ))}
      </ul>
      <p className={type.num}>{priceOf(order.totals.total)}</p>
    </li>
  );
}
