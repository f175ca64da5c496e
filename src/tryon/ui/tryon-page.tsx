import { useEffect, useState } from 'react';
import type { Product } from '../../contract/product';
import { formatMoney } from '../../ui/format-money';
import { LanguageSwitch } from '../../ui/language/language-switch';
import { useLanguage, useTexts, useWording } from '../../ui/language/language';
import { priceIn } from '../../ui/price-in';
import type { DemoUrls } from '../load-demo';
import { FittingCanvas } from '../stage/fitting-canvas';
import { useTryon } from '../store';
import { ColourRow } from './colour-row';
import { hasWebGl } from './has-webgl';
import { InputRow } from './input-row';
import { PictureFrame } from './picture-frame';
import { StatusLine } from './status-line';
import { useSession } from './use-session';
import { useWakeLock } from './use-wake-lock';
import styles from './tryon-page.module.css';

/** The fitting room: a picture of the shopper, who wears the product in it. */
export function TryonPage(props: {
  readonly product: Product;
  /** Addresses of the reference body and the demo shoppers. */
  readonly urls: DemoUrls;
}) {
  const { product, urls } = props;
  const texts = useTexts();
  const wording = useWording();
  const language = useLanguage((store) => store.language);
  const mirrored = useTryon((store) => store.mirrored);
  const garment = product.model.url;
  const session = useSession({ ...urls, garment }, product.variants[0].id);
  useWakeLock(useTryon(({ phase, input }) => phase === 'running' && input !== 'photo'));
  const [canDraw] = useState(hasWebGl);
  useEffect(() => {
    if (!canDraw) useTryon.setState({ phase: 'failed', error: 'webgl_missing' });
  }, [canDraw]);
  const name = wording(product.name);

  return (
    <main className={styles.page} data-theme="room">
      <header className={styles.bar}>
        <h1 className={styles.brand}>
          {texts.brand} · {texts.tryon.title}
        </h1>
        <LanguageSwitch className={`${styles.act} ${styles.language}`} />
      </header>
      <PictureFrame>
        {canDraw && (
          <FittingCanvas
            label={texts.tryon.pictureOf(name)}
            mirrored={mirrored}
            connect={session.connect}
          />
        )}
      </PictureFrame>
      <div className={styles.dock}>
        <StatusLine product={product} />
        <section className={styles.panel} aria-label={name}>
          <div className={styles.title}>
            <h2 className={styles.name}>{name}</h2>
            <span className={styles.price}>
              {formatMoney(priceIn(product.prices, language), language)}
            </span>
          </div>
          {canDraw && <ColourRow variants={product.variants} onChoose={session.setVariant} />}
        </section>
        {canDraw && (
          <div className={styles.panel}>
            <InputRow onChoose={session.choose} />
            <p className={styles.promise}>{texts.tryon.promise}</p>
          </div>
        )}
      </div>
    </main>
  );
}
