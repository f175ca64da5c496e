import { Link } from 'wouter';
import type { Product } from '../../contract/product';
import { useTextsOf, useWording } from '../../ui/language/language';
import { Sizes } from '../../ui/parts/sizes';
import { Swatches } from '../../ui/parts/swatches';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { FEW } from '../bag/add-outcome';
import type { AddToBag } from '../bag/use-add-to-bag';
import { Buy } from './buy';
import { isSoldOut, type Choice } from './choice';
import { DeliveryLine } from './delivery-line';
import styles from './facts.module.css';
import { PRODUCT_TEXTS } from './product-texts';
import { SizeChart } from './size-chart';

/** What a product is called, costs and comes in, and how it is had. */
export function Facts(props: {
  readonly product: Product;
  readonly choice: Choice;
  readonly choose: (part: { readonly variant?: string; readonly size?: string }) => void;
  readonly bag: AddToBag;
}) {
  const { product, choice, choose, bag } = props;
  const { kind, name, prices, summary, description, details } = product;
  const texts = useTextsOf(PRODUCT_TEXTS);
  const wording = useWording();
  const priceOf = usePrice();
  return (
    <section className={styles.facts}>
      <Link href={`/products?kind=${kind}`} className={`${type.note} ${styles.department}`}>
        {texts.kinds[kind]}
      </Link>
      <h1 className={type.head}>{wording(name)}</h1>
      <p className={`${type.title} ${type.num}`}>{priceOf(prices)}</p>
      <p className={styles.summary}>{wording(summary)}</p>
      <Colours {...{ product, choice, choose }} />
      {product.sizes.length > 0 && <SizeChoice {...{ product, choice, choose }} />}
      <Buy {...{ product, choice, bag }} />
      <DeliveryLine />
      <p className={styles.description}>{wording(description)}</p>
      <h2 className={type.unseen}>{texts.details}</h2>
      <ul className={styles.details}>
        {details.map((detail) => (
          <li key={detail.en}>{wording(detail)}</li>
        ))}
      </ul>
    </section>
  );
}

type Choosing = Pick<Parameters<typeof Facts>[0], 'product' | 'choice' | 'choose'>;

function Colours({ product, choice, choose }: Choosing) {
  const texts = useTextsOf(PRODUCT_TEXTS);
  const wording = useWording();
  const choices = product.variants.map(({ id, name, swatch }) => {
    const isOut = isSoldOut(product, id);
    return { id, name: isOut ? texts.out(wording(name)) : wording(name), colours: swatch, isOut };
  });
  return (
    <div className={styles.pick}>
      <p className={type.note}>{texts.colourIs(wording(choice.variant.name))}</p>
      <Swatches
        label={texts.colour}
        choices={choices}
        value={choice.variant.id}
        onChange={(variant) => choose({ variant })}
      />
    </div>
  );
}

function SizeChoice({ product, choice, choose }: Choosing) {
  const texts = useTextsOf(PRODUCT_TEXTS);
  const { variant, size, sku } = choice;
  const choices = product.sizes.map((row) => {
    const isOut = isSoldOut(product, variant.id, row.size);
    return { size: row.size, name: isOut ? texts.out(row.size) : row.size, isOut };
  });
  const isFew = sku && sku.available > 0 && sku.available < FEW;
  return (
    <div className={styles.pick}>
      <div className={styles.line}>
        <p className={type.note}>
          {texts.size}
          <span role="status">
            {isFew && <b className={styles.few}>{texts.few(sku.available)}</b>}
          </span>
        </p>
        <SizeChart product={product} chosen={size} />
      </div>
      <div id="sizes">
        <Sizes
          label={texts.size}
          choices={choices}
          value={size}
          onChange={(next) => choose({ size: next })}
        />
      </div>
    </div>
  );
}
