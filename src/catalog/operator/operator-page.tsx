import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { TAGS, useLanguage, useTexts, useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { SealMark } from '../../ui/parts/seal-mark';
import type from '../../ui/type.module.css';
import { usePageTitle } from '../../ui/use-page-title';
import { ShopError } from '../ask-shop';
import { OPERATOR_PRODUCT_TEXTS } from './operator-product-texts';
import { operatorKey, signOut, type OrdersOf } from './operator-queries';
import { OPERATOR_TEXTS } from './operator-texts';
import styles from './operator-page.module.css';
import { OrderBook } from './order-book';
import { ProductBook } from './product-book';
import { ProductEditor } from './product-editor';
import { SignIn } from './sign-in';
import { useOperatorOrders } from './use-operator-orders';

/** Where the operator works on orders and products; behind the token of the shop's first start. */
export default function OperatorPage() {
  const { title } = useTextsOf(OPERATOR_TEXTS);
  usePageTitle(title);
  const [state, setState] = useState<OrdersOf>('placed');
  // Asked for on every page: whoever is no longer signed in sees it on each.
  const book = useOperatorOrders(state);
  const isUnknown = book.error instanceof ShopError && book.error.code === 'operator_unknown';
  const isSignedIn = !isUnknown && book.orders !== undefined;
  return (
    <div className={styles.page}>
      <Top isSignedIn={isSignedIn} />
      <main id="main" className={styles.main}>
        {isUnknown ? (
          <SignIn />
        ) : (
          <Switch>
            <Route path="/operator/products">{() => isSignedIn && <ProductBook />}</Route>
            <Route path="/operator/products/:id">
              {({ id }) => isSignedIn && <ProductEditor key={id} id={decodeURIComponent(id)} />}
            </Route>
            <Route>
              <OrderBook state={state} onState={setState} book={book} />
            </Route>
          </Switch>
        )}
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
    await client.resetQueries({ queryKey: operatorKey });
  }
  return (
    <header className={styles.top}>
      <Link href="/" className={styles.mark}>
        <SealMark />
        <span className={styles.brand}>{brand}</span>
        <span className={type.unseen}>{texts.toShop}</span>
      </Link>
      <span className={styles.title}>{texts.title}</span>
      {isSignedIn && <Parts />}
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

/** Orders and products. */
function Parts() {
  const [path] = useLocation();
  const { orders } = useTextsOf(OPERATOR_TEXTS);
  const { title: products } = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const isProducts = path.startsWith('/operator/products');
  return (
    <nav className={styles.parts}>
      <Link href="/operator" aria-current={isProducts ? undefined : 'page'}>
        {orders}
      </Link>
      <Link href="/operator/products" aria-current={isProducts ? 'page' : undefined}>
        {products}
      </Link>
    </nav>
  );
}
