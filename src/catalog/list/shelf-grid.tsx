import type { Product } from '../../contract/product';
import { GoodsItem } from '../shared/goods-item';
import styles from './shelf-grid.module.css';

/** With fewer there is nothing beside a large piece. */
const FEWEST_BESIDE_BIG = 3;
/** How many are seen at once on the largest of usual screens. */
const SEEN_AT_ONCE = 3;

/** The pieces in order, the first of them four times as large. */
export function ShelfGrid(props: {
  readonly items: readonly Product[];
  /** Shown until what was asked for instead is there. */
  readonly isOld: boolean;
}) {
  const { items, isOld } = props;
  const hasBig = items.length >= FEWEST_BESIDE_BIG;
  return (
    <ul className={styles.shelf} data-old={isOld || undefined}>
      {items.map((product, index) => (
        <GoodsItem
          key={product.id}
          product={product}
          isBig={hasBig && index === 0}
          isFirst={index === 0}
          isLater={index >= SEEN_AT_ONCE}
        />
      ))}
    </ul>
  );
}
