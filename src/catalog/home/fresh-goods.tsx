import { Link } from 'wouter';
import { useQuery } from '@tanstack/react-query';
import { useCurrency } from '../../ui/currency';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import type from '../../ui/type.module.css';
import { facetsQuery } from '../queries';
import { GoodsItem } from '../shared/goods-item';
import styles from './fresh-goods.module.css';
import { freshQuery } from './home-queries';
import { HOME_TEXTS } from './home-texts';

/** The first four of the shelf, and the way to the others. */
export function FreshGoods() {
  const { fresh, all } = useTextsOf(HOME_TEXTS);
  const language = useLanguage((store) => store.language);
  const currency = useCurrency();
  const { data } = useQuery({ ...freshQuery(currency), throwOnError: true });
  const { data: facets } = useQuery(facetsQuery({ currency }));
  if (data?.items.length === 0) return null;
  return (
    <section className={styles.fresh}>
      <header className={styles.lead}>
        <h2 className={type.head}>{fresh}</h2>
        {facets && (
          <Link href="/products" className={`${button.quiet} ${type.num}`}>
            {all(facets.total.toLocaleString(language))}
          </Link>
        )}
      </header>
      <ul className={styles.goods} data-count={data?.items.length}>
        {data?.items.map((product) => (
          <GoodsItem key={product.id} product={product} isLater />
        ))}
      </ul>
    </section>
  );
}
