import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { listModels, listProducts } from '../catalog';
import type { Product } from '../contract/product';
import { TryonPage } from '../tryon';
import { TAGS, useLanguage, useTexts } from '../ui/language/language';
import { SealMark } from '../ui/parts/seal-mark';
import button from '../ui/parts/button.module.css';
import type from '../ui/type.module.css';
import styles from './app.module.css';

/** What the shop told us, or that it did not answer. */
type Shop =
  | { readonly state: 'asking' }
  | { readonly state: 'unreachable' }
  | {
      readonly state: 'open';
      readonly products: readonly Product[];
      readonly urls: { readonly body: string; readonly woman: string };
    };

async function askShop(): Promise<Shop> {
  try {
    const [products, models] = await Promise.all([listProducts(), listModels()]);
    const garments = products.filter(({ kind }) => kind === 'garment');
    if (garments.length === 0) return { state: 'unreachable' };
    return {
      state: 'open',
      products: garments,
      urls: {
        body: models.body.url,
        woman: models['shopper-woman'].url,
      },
    };
  } catch {
    return { state: 'unreachable' };
  }
}

/** The one page so far: the fitting room, with all that hangs on the rail. */
export function App() {
  const language = useLanguage((store) => store.language);
  const [shop, setShop] = useState<Shop>({ state: 'asking' });
  useEffect(() => void askShop().then(setShop), []);
  return (
    <I18nProvider locale={TAGS[language]}>
      {shop.state === 'open' ? (
        <TryonPage products={shop.products} urls={shop.urls} />
      ) : (
        <main className={styles.notice} data-state={shop.state}>
          {shop.state === 'asking' ? <SealMark /> : <Unreachable />}
        </main>
      )}
    </I18nProvider>
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
