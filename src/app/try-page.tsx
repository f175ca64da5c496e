import { useQuery } from '@tanstack/react-query';
import { Suspense, type ComponentProps } from 'react';
import { useSearch } from 'wouter';
import { modelsQuery, productsQuery, TryLeave, TryOrder } from '../catalog';
import { TryonPage } from '../tryon';
import { useTexts } from '../ui/language/language';
import { SealMark } from '../ui/parts/seal-mark';
import button from '../ui/parts/button.module.css';
import type from '../ui/type.module.css';
import styles from './try-page.module.css';

/** What is sold meanwhile must not undress the shopper: they are asked for once a visit. */
const garmentsQuery = {
  ...productsQuery({ kind: 'garment', limit: '100' }),
  staleTime: Infinity,
  refetchOnWindowFocus: false,
};

const WAYS_ON: ComponentProps<typeof TryonPage>['ways'] = {
  leave: ({ garment, variant }) => <TryLeave productId={garment} variant={variant} />,
  order: ({ garment, variant }) => (
    <Suspense>
      <TryOrder productId={garment} variant={variant} />
    </Suspense>
  ),
};

/** The fitting room with all that can be worn; `?product=…&variant=…` is worn first. */
export default function TryPage() {
  const products = useQuery(garmentsQuery);
  const models = useQuery(modelsQuery);
  const asked = new URLSearchParams(useSearch());
  const first = { product: asked.get('product'), variant: asked.get('variant') };
  const garments = products.data?.items;
  if (garments?.length && models.data) {
    const { body, 'shopper-woman': woman } = models.data.items;
    if (body && woman) {
      const urls = { body: body.url, woman: woman.url };
      return <TryonPage products={garments} urls={urls} first={first} ways={WAYS_ON} />;
    }
  }
  const isAsking = products.isPending || models.isPending;
  return (
    <main className={styles.notice} data-state={isAsking ? 'asking' : 'unreachable'}>
      {isAsking ? <SealMark /> : <Unreachable />}
    </main>
  );
}

function Unreachable() {
  const { errors, tryon } = useTexts();
  const { happened, todo } = errors.shop_unreachable;
  return (
    <div className={styles.words} role="status">
      <h1 className={type.head}>{happened}</h1>
      <p>{todo}</p>
      <button type="button" className={button.solid} onClick={() => location.reload()}>
        {tryon.failed.tryAgain}
      </button>
    </div>
  );
}
