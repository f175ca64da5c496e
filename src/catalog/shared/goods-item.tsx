import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { Product } from '../../contract/product';
import { useTextsOf, useWording } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { productQuery } from '../queries';
import { FramesGlyph } from './frames-glyph';
import styles from './goods-item.module.css';
import { Picture } from './picture';
import { SHELF_TEXTS } from './shelf-texts';
import { SwatchDots } from './swatch-dots';
import { turnWith } from './turn-with';

/** One piece on a shelf. All of it leads to its page, and its picture goes there with the shopper. */
export function GoodsItem(props: {
  readonly product: Product;
  /** Four times the others, where there is room. */
  readonly isBig?: boolean;
  readonly isFirst?: boolean;
  readonly isLater?: boolean;
}) {
  const { product, isBig = false, isFirst = false, isLater = false } = props;
  const { soldOut } = useTextsOf(SHELF_TEXTS);
  const wording = useWording();
  const priceOf = usePrice();
  const item = useRef<HTMLLIElement>(null);
  const queries = useQueryClient();
  const { id, kind, name, prices, variants, skus } = product;
  const isSoldOut = skus.every(({ available }) => available === 0);

  function goThere() {
    const { queryKey } = productQuery(id);
    // What is known already is shown at once; the page asks for the rest.
    if (!queries.getQueryData(queryKey)) queries.setQueryData(queryKey, product, { updatedAt: 0 });
    turnWith(item.current!.querySelector('[data-picture]')!);
  }

  return (
    <li ref={item} className={styles.item} data-big={isBig || undefined}>
      <Link href={`/products/${id}`} className={styles.way} onClick={goThere}>
        <Picture
          poster={variants.find(({ poster }) => poster)?.poster}
          isFirst={isFirst}
          isLater={isLater}
        />
        <span className={`${type.title} ${styles.name}`}>{wording(name)}</span>
      </Link>
      <div className={styles.line}>
        <span className={type.num}>
          {priceOf(prices)}
          {isSoldOut && <span className={styles.out}>{soldOut}</span>}
        </span>
        <FramesGlyph kind={kind} />
      </div>
      <SwatchDots variants={variants} />
    </li>
  );
}
