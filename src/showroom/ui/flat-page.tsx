import { useState, type ReactNode } from 'react';
import { isWithin } from '../../math/polygon';
import { useTexts, useTextsOf, useWording } from '../../ui/language/language';
import { LanguageSwitch } from '../../ui/language/language-switch';
import { Says } from '../../ui/parts/says';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { Plan } from '../plan/plan';
import styles from './flat-page.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useVisit, useWaysOn } from './visit-context';

/** Where the browser does not draw in 3D: the picture, the plan, and everything that is sold here. */
export function FlatPage() {
  const { loading } = useTextsOf(SHOWROOM_TEXTS);
  const { language } = useTexts();
  const wording = useWording();
  const priceOf = usePrice();
  const visit = useVisit();
  const ways = useWaysOn();
  const { showroom } = visit;
  const [place, setPlace] = useState(showroom.start.place);
  return (
    <main className={styles.page} data-theme="room">
      <header className={styles.head}>
        <span className={styles.leave}>{ways.leave()}</span>
        <LanguageSwitch label={language} />
      </header>
      <Picture>
        {showroom.poster && (
          <img
            src={showroom.poster.url}
            width={showroom.poster.width}
            height={showroom.poster.height}
            alt=""
          />
        )}
      </Picture>
      <h1 className={type.head}>{wording(showroom.name)}</h1>
      <Says>{loading.noWebGl}</Says>
      <p>{wording(showroom.description)}</p>
      <div className={styles.plan}>
        <Plan
          visit={visit}
          place={place}
          onGo={(point) => setPlace((now) => placeAt(point.x, point.z) ?? now)}
        />
      </div>
      <h2 className={type.title}>{loading.pieces}</h2>
      <ul className={styles.pieces}>
        {showroom.products.map((product) => (
          <li key={product.id}>
            <div className={styles.piece}>
              <span className={styles.mat}>
                {product.variants[0]!.poster && (
                  <img src={product.variants[0]!.poster.url} alt="" loading="lazy" />
                )}
              </span>
              <div>
                <h3 className={type.title}>{wording(product.name)}</h3>
                <p className={type.num}>{priceOf(product.prices)}</p>
                {ways.have({ productId: product.id, variantId: product.variants[0]!.id }, null)}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </main>
  );

  function placeAt(x: number, z: number): string | undefined {
    return showroom.scene.places.find(({ outline }) => isWithin(outline, x, z))?.id;
  }
}

const Picture = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.picture}>{children}</div>
);
