import { useCallback, useRef } from 'react';
import type { Product } from '../../contract/product';
import { formatMoney } from '../../ui/format-money';
import { LanguageSwitch } from '../../ui/language/language-switch';
import { useLanguage, useTexts, useWording } from '../../ui/language/language';
import { createTryonSession, type TryonSession, type TryonUrls } from '../session';
import type { FittingStage } from '../stage/fitting-stage';
import { FittingCanvas, type StageHost } from '../stage/fitting-canvas';
import { useTryon, type TryonInput } from '../store';
import { ColourRow } from './colour-row';
import { InputRow } from './input-row';
import { StatusLine } from './status-line';
import styles from './tryon-page.module.css';

/** The fitting room: a picture of the shopper, who wears the product in it. */
export function TryonPage(props: {
  readonly product: Product;
  /** Addresses of the reference body and the demo shoppers. */
  readonly urls: Omit<TryonUrls, 'garment'>;
}) {
  const { product, urls } = props;
  const texts = useTexts();
  const wording = useWording();
  const language = useLanguage((store) => store.language);
  const mirrored = useTryon((store) => store.mirrored);
  const session = useRef<TryonSession | null>(null);
  const wanted = useRef<TryonInput>({ kind: 'demo' });

  const connect = useCallback(
    (host: StageHost, show: (stage: FittingStage) => void) => {
      let left = false;
      void createTryonSession({
        ...host,
        urls: { ...urls, garment: product.model.url },
        variant: product.variants[0].id,
      }).then((outcome) => {
        if (!outcome.ok) return;
        if (left) {
          outcome.value.dispose();
          return;
        }
        session.current = outcome.value;
        show(outcome.value.stage);
        void outcome.value.start(wanted.current);
      });
      return () => {
        left = true;
        session.current?.dispose();
        session.current = null;
      };
    },
    [product, urls],
  );

  const choose = (input: TryonInput) => {
    wanted.current = input;
    void session.current?.start(input);
  };
  const name = wording(product.name);

  return (
    <main className={styles.page} data-theme="room">
      <div className={styles.picture}>
        <FittingCanvas label={texts.tryon.pictureOf(name)} mirrored={mirrored} connect={connect} />
      </div>
      <header className={styles.bar}>
        <h1 className={styles.brand}>
          {texts.brand} · {texts.tryon.title}
        </h1>
        <LanguageSwitch className={`${styles.act} ${styles.language}`} />
      </header>
      <div className={styles.middle}>
        <StatusLine product={product} />
      </div>
      <section className={styles.dock}>
        <div className={styles.garment}>
          <h2 className={styles.name}>{name}</h2>
          <span className={styles.price}>{formatMoney(product.prices[0], language)}</span>
        </div>
        <ColourRow
          variants={product.variants}
          onChoose={(variant) => void session.current?.setVariant(variant)}
        />
        <InputRow onChoose={choose} />
        <p className={styles.promise}>{texts.tryon.cameraPromise}</p>
      </section>
    </main>
  );
}
