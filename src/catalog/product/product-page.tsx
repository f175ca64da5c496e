import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import type { Product } from '../../contract/product';
import { useTextsOf, useWording } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Notice } from '../../ui/parts/notice';
import { usePageTitle } from '../../ui/use-page-title';
import { ShopError } from '../ask-shop';
import { useAddToBag } from '../bag/use-add-to-bag';
import { productQuery } from '../queries';
import { DockBuy } from './dock-buy';
import { Facts } from './facts';
import styles from './product-page.module.css';
import { PRODUCT_TEXTS } from './product-texts';
import { useChoice } from './use-choice';
import { Stage } from './viewer/stage';

/** One product: it can be turned, measured, chosen and ordered. `?variant=…&size=…` is chosen first. */
export default function ProductPage() {
  const { id } = useParams<{ id: string }>();
  const { data, error } = useQuery({
    ...productQuery(id),
    retry: (count, problem) => !isMissing(problem) && count < 1,
  });
  if (data && !isMissing(error)) return <ProductSheet key={id} product={data} />;
  if (isMissing(error)) return <Missing />;
  // The shell says what to do when the shop cannot be reached.
  if (error) throw error;
  return (
    <main id="main" className={styles.product} aria-busy="true">
      <div className={styles.mat} />
    </main>
  );
}

const isMissing = (error: unknown): boolean =>
  error instanceof ShopError && error.code === 'product_not_found';

function ProductSheet({ product }: { readonly product: Product }) {
  const wording = useWording();
  const { choice, choose } = useChoice(product);
  const bag = useAddToBag();
  usePageTitle(wording(product.name));
  const chosen = { product, choice, bag };
  return (
    <main id="main" className={styles.product}>
      <div className={styles.mat}>
        <Stage product={product} variant={choice.variant} />
      </div>
      <Facts {...chosen} choose={choose} />
      <DockBuy {...chosen} />
    </main>
  );
}

function Missing() {
  const { missing } = useTextsOf(PRODUCT_TEXTS);
  usePageTitle(missing.title);
  return (
    <Notice title={missing.title} todo={missing.todo}>
      <Link href="/products" className={button.button}>
        {missing.shelf}
      </Link>
    </Notice>
  );
}
