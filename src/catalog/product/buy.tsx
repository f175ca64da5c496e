import { ShoppingBag } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Product } from '../../contract/product';
import { useTextsOf } from '../../ui/language/language';
import { ActButton } from '../../ui/parts/act-button';
import button from '../../ui/parts/button.module.css';
import { AddSaid } from '../bag/add-said';
import { OneTap } from '../bag/one-tap';
import type { AddToBag } from '../bag/use-add-to-bag';
import styles from './buy.module.css';
import { isSoldOut, type Choice } from './choice';
import { PRODUCT_TEXTS } from './product-texts';

interface Buying {
  readonly product: Product;
  readonly choice: Choice;
  readonly bag: AddToBag;
}

/** Order with one tap, or into the bag: beside the facts, where there is room. */
export function Buy({ product, choice, bag }: Buying) {
  const { sku } = choice;
  return (
    <div className={styles.buy}>
      {sku && sku.available > 0 && <OneTap key={sku.id} sku={sku.id} />}
      <AddButton {...{ product, choice, bag }} className={`${button.button} ${styles.add}`} />
      <AddSaid outcome={bag.outcome} />
    </div>
  );
}

/** Into the bag; or what is in the way of that. */
export function AddButton(props: Buying & { readonly className: string }) {
  const { product, choice, bag, className } = props;
  const texts = useTextsOf(PRODUCT_TEXTS);
  const { sku, size } = choice;
  if (isSoldOut(product) || sku?.available === 0) {
    const words = isSoldOut(product, choice.variant.id) ? texts.soldOut : texts.soldOutIn(size!);
    return (
      <Button isDisabled className={`${className} ${styles.out}`}>
        {words}
      </Button>
    );
  }
  if (!sku) {
    return (
      <Button className={className} onPress={goToSizes}>
        {texts.chooseSize}
      </Button>
    );
  }
  return (
    <ActButton className={className} isPending={bag.isAdding} onPress={() => bag.add(sku.id)}>
      <ShoppingBag className="lucide" aria-hidden />
      {texts.add}
    </ActButton>
  );
}

function goToSizes(): void {
  const sizes = document.getElementById('sizes')!;
  sizes.scrollIntoView({ block: 'center' });
  sizes.querySelector('input')!.focus();
}
