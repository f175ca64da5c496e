import { Link } from 'wouter';
import type { Cart } from '../../contract/cart';
import { formatClock } from '../../ui/format-day';
import { useLanguage, useTextsOf, useWording } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Gloss } from '../../ui/parts/gloss';
import { Says } from '../../ui/parts/says';
import type from '../../ui/type.module.css';
import { usePageTitle } from '../../ui/use-page-title';
import { ORDER_TEXTS } from '../orders/order-texts';
import { unansweredOrder } from '../orders/place-order';
import { useProblemWords } from '../shared/problem-words';
import { heldUntil, piecesIn } from './bag-lines';
import { BagLine, RemovedLine } from './bag-line';
import styles from './bag-page.module.css';
import { BAG_TEXTS } from './bag-texts';
import { Checkout } from './checkout';
import { Unanswered } from './unanswered';
import { useBag, type Bag } from './use-bag';

/** The bag, and the order that it becomes, on one page. */
export default function BagPage() {
  const { title } = useTextsOf(BAG_TEXTS);
  usePageTitle(title);
  const bag = useBag();
  if (!bag.cart) return <main id="main" />;
  if (bag.cart.lines.length === 0 && bag.removed.length === 0) {
    // An order that was taken has emptied the bag, also when its answer was lost on the way.
    return unansweredOrder() ? <Unanswered /> : <EmptyBag />;
  }
  return (
    <main id="main" className={styles.page}>
      <section className={styles.bag}>
        <Lead pieces={piecesIn(bag.cart)} />
        <Lines cart={bag.cart} bag={bag} />
        <Held cart={bag.cart} />
      </section>
      {bag.cart.lines.length > 0 && <Checkout cart={bag.cart} isSettling={bag.isSettling} />}
    </main>
  );
}

function Lead({ pieces }: { readonly pieces: number }) {
  const { title } = useTextsOf(BAG_TEXTS);
  const { pieces: counted } = useTextsOf(ORDER_TEXTS);
  return (
    <header className={styles.lead}>
      <h1 className={type.head}>{title}</h1>
      <p className={`${type.num} ${styles.count}`}>{counted(String(pieces))}</p>
    </header>
  );
}

function Lines({ cart, bag }: { readonly cart: Cart; readonly bag: Bag }) {
  const wording = useWording();
  const problemWords = useProblemWords();
  const rows = cart.lines.map((line) => <BagLine key={line.sku} line={line} bag={bag} />);
  for (const removed of bag.removed) {
    const { line, index } = removed;
    // Whatever is back in the bag is not out of it any more.
    if (cart.lines.some(({ sku }) => sku === line.sku)) continue;
    rows.splice(
      index,
      0,
      <RemovedLine
        key={`${line.sku} removed`}
        name={wording(line.name)}
        onPutBack={() => bag.putBack(removed)}
      />,
    );
  }
  return (
    <>
      <ul>{rows}</ul>
      <div role="alert">{bag.error && <Says>{problemWords(bag.error)}</Says>}</div>
    </>
  );
}

function Held({ cart }: { readonly cart: Cart }) {
  const texts = useTextsOf(BAG_TEXTS);
  const language = useLanguage((store) => store.language);
  const until = heldUntil(cart);
  if (until === undefined) return null;
  return (
    <Says icon="clock" className={styles.held}>
      {until === null ? texts.heldNoMore : texts.held(formatClock(until, language))}
    </Says>
  );
}

function EmptyBag() {
  const texts = useTextsOf(BAG_TEXTS);
  return (
    <main id="main" className={styles.empty}>
      <div className={styles.nothing} aria-hidden />
      <div className={styles.words}>
        <h1 className={type.head}>{texts.empty}</h1>
        <Link href="/products" className={button.button}>
          {texts.start}
        </Link>
      </div>
      <Gloss word={{ zh: '空袋', en: 'empty' }} className={styles.gloss!} />
    </main>
  );
}
