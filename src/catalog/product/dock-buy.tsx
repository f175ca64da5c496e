import type { Product } from '../../contract/product';
import { useTextsOf, useWording } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { AddSaid } from '../bag/add-said';
import { OneTap } from '../bag/one-tap';
import type { AddToBag } from '../bag/use-add-to-bag';
import { AddButton } from './buy';
import type { Choice } from './choice';
import styles from './dock-buy.module.css';
import { PRODUCT_TEXTS } from './product-texts';

/** On a phone, in the dock's place: what it costs, and both ways to have it under the thumb. */
export function DockBuy(props: {
  readonly product: Product;
  readonly choice: Choice;
  readonly bag: AddToBag;
}) {
  const { product, choice, bag } = props;
  const { variant, size, sku } = choice;
  const texts = useTextsOf(PRODUCT_TEXTS);
  const wording = useWording();
  const priceOf = usePrice();
  const colour = wording(variant.name);
  return (
    <div className={styles.dock} data-in-place-of-dock>
      <p className={`${type.num} ${styles.price}`}>
        <b className={type.title}>{priceOf(product.prices)}</b>
        <span className={type.note}>{size ? texts.pair(colour, size) : colour}</span>
      </p>
      <AddButton {...{ product, choice, bag }} className={styles.add!} />
      {sku && sku.available > 0 && <OneTap key={sku.id} sku={sku.id} compact />}
      <div className={styles.said}>
        <AddSaid outcome={bag.outcome} />
      </div>
    </div>
  );
}
