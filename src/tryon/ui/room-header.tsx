import { useLanguage, useTexts, useWording } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { useTryon } from '../store';
import { MoreMenu } from './more-menu';
import { Quality } from './quality';
import styles from './room-header.module.css';
import room from './room.module.css';
import { findLook, useVisit, useWanted } from './visit';

/** What is worn, its price, and how well it is followed. */
export function RoomHeader() {
  const texts = useTexts();
  const wording = useWording();
  const language = useLanguage((store) => store.language);
  const price = usePrice();
  const { products, ways } = useVisit();
  const wanted = useWanted();
  const isFailed = useTryon(({ phase }) => phase === 'failed');
  const [product, colour] = findLook(products, wanted);
  return (
    <header className={room.header} data-bare={isFailed}>
      <h1 className={type.unseen}>
        {texts.brand} · {texts.tryon.title}
      </h1>
      <span className={styles.leave}>{ways.leave(wanted)}</span>
      <div className={styles.what} hidden={isFailed}>
        <h2 className={styles.name}>{wording(product.name)}</h2>
        <p className={`${type.note} ${type.num} ${styles.facts}`}>
          {[wording(colour.name), price(product.prices)].join(language === 'zh' ? ' · ' : ', ')}
        </p>
        <Quality />
      </div>
      <span className={styles.gap} />
      <MoreMenu />
    </header>
  );
}
