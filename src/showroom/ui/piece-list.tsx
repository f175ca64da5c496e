import { Radio, RadioGroup } from 'react-aria-components';
import type { Slot } from '../../contract/showroom';
import { useTextsOf, useWording } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import styles from './piece-list.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useVisit } from './visit-context';

/** All that may stand in a slot, each with its picture and price. */
export function PieceList(props: {
  readonly slot: Slot;
  /** Id of the product that stands there. */
  readonly standing: string;
  /** @param skuId the colourway that is to stand there */
  readonly onStand: (skuId: string) => void;
}) {
  const { slot, standing, onStand } = props;
  const { products } = useVisit().showroom;
  const { panel } = useTextsOf(SHOWROOM_TEXTS);
  const wording = useWording();
  const priceOf = usePrice();
  const pieces = slot.pieces
    .map(({ productId }) => products.find(({ id }) => id === productId))
    .filter((product) => product !== undefined);
  const change = (id: string) => {
    const [first] = pieces.find((product) => product.id === id)!.variants;
    onStand(`${id}.${first!.id}`);
  };
  return (
    <RadioGroup
      className={styles.pieces!}
      aria-label={panel.another}
      orientation="horizontal"
      value={standing}
      onChange={change}
    >
      {pieces.map(({ id, name, prices, variants: [first] }) => (
        <Radio
          key={id}
          value={id}
          className={styles.piece!}
          aria-label={`${wording(name)}, ${priceOf(prices)}`}
        >
          <span className={styles.picture}>
            {first!.poster && <img src={first!.poster.url} alt="" loading="lazy" />}
          </span>
          <span className={`${type.note} ${type.num}`}>{priceOf(prices)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
