import type { Order } from '../../contract/order';
import { formatMoment } from '../../ui/format-day';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import styles from './order-history.module.css';
import { ORDER_PAGE_TEXTS } from './order-page-texts';

/** What happened to an order, oldest first, on a rule of its own. */
export function OrderHistory({ history }: Pick<Order, 'history'>) {
  const language = useLanguage((store) => store.language);
  const { moments } = useTextsOf(ORDER_PAGE_TEXTS);
  return (
    <ol className={styles.history}>
      {history.map(({ state, at }) => (
        <li key={state}>
          <span>{moments[state]}</span>
          <time className={`${type.note} ${type.num}`} dateTime={at}>
            {formatMoment(at, language)}
          </time>
        </li>
      ))}
    </ol>
  );
}
