import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { TAGS, useLanguage, useTexts, useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { SealMark } from '../../ui/parts/seal-mark';
import { usePageTitle } from '../../ui/use-page-title';
import { ShopError } from '../ask-shop';
import { signOut, type OrdersOf } from './operator-queries';
import { OPERATOR_TEXTS } from './operator-texts';
import styles from './operator-page.module.css';
import { OrderBook } from './order-book';
import { SignIn } from './sign-in';
import { useOperatorOrders } from './use-operator-orders';

/** Where the operator confirms, sends and cancels; behind the token of the shop's first start. */
export default function OperatorPage() {
  const { title } = useTextsOf(OPERATOR_TEXTS);
  usePageTitle(title);
  const [state, setState] = useState<OrdersOf>('placed');
  const book = useOperatorOrders(state);
  const isUnknown = book.error instanceof ShopError && book.error.code === 'operator_unknown';
  return (
    <div className={styles.page}>
      <Top isSignedIn={!isUnknown && book.orders !== undefined} />
      <main id="main" className={styles.main}>
        {isUnknown ? <SignIn /> : <OrderBook state={state} onState={setState} book={book} />}
      </main>
    </div>
  );
}

function Top({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const { brand } = useTexts();
  const texts = useTextsOf(OPERATOR_TEXTS);
  const client = useQueryClient();
  const { language, setLanguage } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  async function leave() {
    await signOut();
    await client.resetQueries({ queryKey: ['operator'] });
  }
  return (
    <header className={styles.top}>
      <Link href="/" className={styles.mark} aria-label={`${brand}, ${texts.toShop}`}>
        <SealMark />
        <span className={styles.brand}>{brand}</span>
      </Link>
      <span className={styles.title}>{texts.title}</span>
      <button
        type="button"
        className={styles.tool}
        lang={TAGS[other]}
        onClick={() => setLanguage(other)}
      >
        {texts.otherLanguage}
      </button>
      {isSignedIn && (
        <button type="button" className={button.quiet} onClick={() => void leave()}>
          {texts.signOut}
        </button>
      )}
    </header>
  );
}
