import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Order } from '../../contract/order';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Stamp } from '../../ui/parts/stamp';
import type from '../../ui/type.module.css';
import { usePageTitle } from '../../ui/use-page-title';
import { ShopError } from '../ask-shop';
import { CopyLink } from './copy-link';
import { DeliveryFacts } from './delivery-facts';
import { OrderHistory } from './order-history';
import { OrderLines } from './order-lines';
import styles from './order-page.module.css';
import { ORDER_PAGE_TEXTS } from './order-page-texts';
import { ORDER_TEXTS } from './order-texts';
import { TotalsRows } from './totals-rows';
import { useNextStep } from './use-next-step';
import { useStateWords } from './use-order-words';
import { TakeBack, useWetOrder } from './wet-order';

/** One order, for whoever has its address: how it stands, what happens next, and all of it. */
export default function OrderPage({ params }: { readonly params: { readonly token: string } }) {
  const { title } = useTextsOf(ORDER_PAGE_TEXTS);
  usePageTitle(title);
  const { order, error, left, of } = useWetOrder(params.token);
  if (order) return <Shown order={order} left={left} of={of} />;
  if (error instanceof ShopError && error.code === 'order_not_found') return <NotFound />;
  if (error) throw error;
  return <main id="main" />;
}

/** Whether nothing comes of it any more. */
const isGone = ({ state }: Order) => state === 'taken_back' || state === 'cancelled';

interface ShownProps {
  readonly order: Order;
  readonly left: number;
  readonly of: number;
}

function Shown({ order, left, of }: ShownProps) {
  const texts = useTextsOf(ORDER_PAGE_TEXTS);
  const method = order.delivery?.method ?? 'home';
  return (
    <main id="main" className={styles.page}>
      <Lead order={order} left={left} of={of} />
      <div className={styles.columns}>
        <Part title={texts.pieces}>
          <OrderLines lines={order.lines} />
          {!isGone(order) && <TotalsRows totals={order.totals} method={method} />}
        </Part>
        <div className={styles.aside}>
          {!isGone(order) && (
            <Part title={texts.goes}>
              <DeliveryFacts order={order} />
            </Part>
          )}
          <Part title={texts.history}>
            <OrderHistory history={order.history} />
          </Part>
          <Part title={texts.link}>
            <CopyLink />
          </Part>
        </div>
      </div>
    </main>
  );
}

/** How it stands, stamped. */
function Lead({ order, left, of }: ShownProps) {
  const texts = useTextsOf(ORDER_PAGE_TEXTS);
  const { number } = useTextsOf(ORDER_TEXTS);
  const stateWords = useStateWords();
  const nextStep = useNextStep();
  const isWet = left > 0;
  return (
    <header className={styles.lead}>
      <Stamp left={left} of={of} isGone={isGone(order)} />
      <div role="status">
        <p className={`${type.note} ${type.num}`}>{number(order.number)}</p>
        <h1 className={type.head}>{stateWords(order, isWet)}</h1>
        <p className={styles.next}>{nextStep(order, isWet)}</p>
      </div>
      <div className={styles.acts}>
        <TakeBack token={order.token} left={left} />
        {order.state === 'taken_back' && (
          <Link href="/bag" className={button.button}>
            {texts.toBag}
          </Link>
        )}
      </div>
    </header>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={type.title} id={id}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

function NotFound() {
  const texts = useTextsOf(ORDER_PAGE_TEXTS);
  return (
    <main id="main" className={styles.notice} role="status">
      <h1 className={type.head}>{texts.notFound}</h1>
      <p>{texts.notFoundTodo}</p>
      <Link href="/orders" className={button.button}>
        {texts.all}
      </Link>
    </main>
  );
}
