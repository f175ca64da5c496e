import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { MOST_PIECES, type CartLine } from '../../contract/cart';
import { money } from '../../contract/money';
import { useTextsOf, useWording } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import { Stepper } from '../../ui/parts/stepper';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { useLineFacts } from '../orders/use-order-words';
import { Picture } from '../shared/picture';
import { FEW } from './add-outcome';
import { countedOf } from './bag-lines';
import { BAG_TEXTS } from './bag-texts';
import styles from './bag-line.module.css';
import type { Bag } from './use-bag';

/** One line of the bag: what it is, how many, what they cost, and what there is left of it. */
export function BagLine({ line, bag }: { readonly line: CartLine; readonly bag: Bag }) {
  const texts = useTextsOf(BAG_TEXTS);
  const wording = useWording();
  const lineFacts = useLineFacts();
  const priceOf = usePrice();
  const { sku, productId, name, poster, price, quantity, available } = line;
  const counted = countedOf(line);
  return (
    <li className={styles.line} data-out={counted === 0 || undefined}>
      <Link href={`/products/${productId}`} aria-label={texts.seeAgain(wording(name))}>
        <Picture poster={poster} />
      </Link>
      <div className={styles.words}>
        <h2 className={type.title}>{wording(name)}</h2>
        <p className={type.note}>{lineFacts(line)}</p>
        <div className={styles.acts}>
          {counted > 0 && (
            <Stepper
              label={texts.quantity(wording(name))}
              less={texts.less}
              more={texts.more}
              value={quantity}
              least={1}
              most={Math.min(MOST_PIECES, available)}
              onChange={(next) => bag.setQuantity(sku, Math.min(next, available))}
            />
          )}
          <Button
            className={`${button.quiet} ${styles.remove}`}
            aria-label={`${texts.remove} ${wording(name)}`}
            onPress={() => bag.remove(line)}
          >
            {texts.remove}
          </Button>
        </div>
        <Left line={line} />
      </div>
      <p className={type.num}>
        {priceOf(money(price.currency, price.amountMinor * Math.max(counted, 1)))}
      </p>
    </li>
  );
}

/** What is to be said of the stock, where something is. */
function Left({ line }: { readonly line: CartLine }) {
  const texts = useTextsOf(BAG_TEXTS);
  const { quantity, available } = line;
  const more = available - quantity;
  if (available === 0) return <Says>{texts.soldOut}</Says>;
  if (more < 0) return <Says>{texts.fewer(String(available))}</Says>;
  if (more >= FEW) return null;
  return <p className={type.note}>{more === 0 ? texts.last : texts.left(String(more))}</p>;
}

/** Where a line stood that was taken out. */
export function RemovedLine(props: { readonly name: string; readonly onPutBack: () => void }) {
  const texts = useTextsOf(BAG_TEXTS);
  return (
    <li className={styles.removed}>
      <p role="status">{texts.removed(props.name)}</p>
      <Button className={button.quiet} onPress={props.onPutBack}>
        {texts.putBack}
      </Button>
    </li>
  );
}
