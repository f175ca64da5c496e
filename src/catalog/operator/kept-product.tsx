import { Link } from 'wouter';
import type { OperatorProduct } from '../../contract/operator-product';
import { TAGS, useLanguage, useTextsOf, useWording } from '../../ui/language/language';
import row from '../../ui/parts/row-button.module.css';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { Picture } from '../shared/picture';
import { SwatchDots } from '../shared/swatch-dots';
import styles from './kept-product.module.css';
import { OPERATOR_PRODUCT_TEXTS } from './operator-product-texts';
import { useDrafts } from './product-drafts';
import { useProductState } from './use-product-state';

/** One product in the operator's list: what it is, how it stands, and what there is of it. */
export function KeptProduct({ product }: { readonly product: OperatorProduct }) {
  const { id, name, prices, variants, onHand, listed } = product;
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const language = useLanguage((store) => store.language);
  const wording = useWording();
  const stateOf = useProductState();
  const priceOf = usePrice();
  const isUnsaved = useDrafts(({ drafts }) => id in drafts);
  const other = language === 'zh' ? 'en' : 'zh';
  const pieces = Object.values(onHand).reduce((sum, count) => sum + count, 0);
  return (
    <li className={styles.product} data-draft={!listed || undefined}>
      <Picture poster={variants[0]?.poster} isLater />
      <div className={styles.called}>
        <h2 className={type.title}>
          <Link href={`/operator/products/${id}`} className={`${row.whole} ${styles.name}`}>
            {wording(name)}
          </Link>
        </h2>
        <p className={type.note} lang={TAGS[other]}>
          {name[other]}
        </p>
      </div>
      <div className={styles.state}>
        <p>{stateOf(product)}</p>
        {isUnsaved && <p className={type.note}>{texts.unsaved}</p>}
      </div>
      <div className={styles.colours}>
        <SwatchDots variants={variants} />
      </div>
      <p className={`${type.num} ${styles.stock}`}>
        {texts.pieces(pieces.toLocaleString(language))}
      </p>
      <p className={`${type.num} ${styles.price}`}>{priceOf(prices)}</p>
    </li>
  );
}
