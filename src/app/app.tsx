import { useEffect, useState } from 'react';
import { listModels, listProducts } from '../catalog';
import type { Product } from '../contract/product';
import { TryonPage } from '../tryon';
import { useTexts } from '../ui/language/language';

/** What the shop told us, or that it did not answer. */
type Shop =
  | { readonly state: 'asking' }
  | { readonly state: 'unreachable' }
  | {
      readonly state: 'open';
      readonly product: Product;
      readonly urls: { readonly body: string; readonly woman: string; readonly man: string };
    };

async function askShop(): Promise<Shop> {
  try {
    const [[product], models] = await Promise.all([listProducts(), listModels()]);
    if (!product) return { state: 'unreachable' };
    return {
      state: 'open',
      product,
      urls: {
        body: models.body.url,
        woman: models['shopper-woman'].url,
        man: models['shopper-man'].url,
      },
    };
  } catch {
    return { state: 'unreachable' };
  }
}

/** The one page so far: the fitting room, with the first piece on the shelf. */
export function App() {
  const texts = useTexts();
  const [shop, setShop] = useState<Shop>({ state: 'asking' });
  useEffect(() => void askShop().then(setShop), []);
  if (shop.state === 'open') return <TryonPage product={shop.product} urls={shop.urls} />;
  return (
    <main className="notice" data-theme="room">
      <p role="status">{shop.state === 'asking' ? '' : texts.errors.shop_unreachable}</p>
    </main>
  );
}
