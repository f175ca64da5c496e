import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTextsOf } from '../../ui/language/language';
import { ActButton } from '../../ui/parts/act-button';
import button from '../../ui/parts/button.module.css';
import { Chips } from '../../ui/parts/chips';
import { Says } from '../../ui/parts/says';
import type from '../../ui/type.module.css';
import { useProblemWords } from '../shared/problem-words';
import { BookedOrder } from './booked-order';
import { ordersCsv, type OrdersOf } from './operator-queries';
import { OPERATOR_TEXTS } from './operator-texts';
import styles from './order-book.module.css';
import type { useOperatorOrders } from './use-operator-orders';

const TABS: readonly OrdersOf[] = [
  'placed',
  'confirmed',
  'shipped',
  'cancelled',
  'taken_back',
  'all',
];

/** All orders in a state, each with what can be done to it. */
export function OrderBook(props: {
  readonly state: OrdersOf;
  readonly onState: (state: OrdersOf) => void;
  readonly book: ReturnType<typeof useOperatorOrders>;
}) {
  const { state, onState, book } = props;
  const texts = useTextsOf(OPERATOR_TEXTS);
  const problemWords = useProblemWords();
  const [said, setSaid] = useState('');
  return (
    <>
      <header className={styles.lead}>
        <h1 className={type.head}>{texts.orders}</h1>
        <a className={button.quiet} href={ordersCsv(state)} download>
          <Download className="lucide" aria-hidden />
          {texts.export}
        </a>
      </header>
      <Chips
        label={texts.which}
        value={state}
        onChange={onState}
        choices={TABS.map((value) => ({ value, name: texts.states[value] }))}
      />
      <p className={type.unseen} role="status">
        {said}
      </p>
      <div role="alert">{book.error && <Says>{problemWords(book.error)}</Says>}</div>
      <ul className={styles.orders}>
        {book.orders?.map((order) => (
          <BookedOrder key={order.number} order={order} onSaid={setSaid} />
        ))}
      </ul>
      {book.orders?.length === 0 && <p className={styles.none}>{texts.none}</p>}
      {book.hasNextPage && (
        <ActButton
          className={button.button!}
          isPending={book.isFetchingNextPage}
          onPress={() => void book.fetchNextPage()}
        >
          {texts.more}
        </ActButton>
      )}
    </>
  );
}
