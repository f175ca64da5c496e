import { useQuery } from '@tanstack/react-query';
import { ShoppingBag } from 'lucide-react';
import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import { Link } from 'wouter';
import type { Product } from '../../contract/product';
import { useTextsOf, useWording } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Plate } from '../../ui/parts/plate';
import { Says } from '../../ui/parts/says';
import { Sizes } from '../../ui/parts/sizes';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { AddButton } from '../product/buy';
import { choiceOf, isSoldOut } from '../product/choice';
import { PRODUCT_TEXTS } from '../product/product-texts';
import { productQuery } from '../queries';
import { useProblemWords } from '../shared/problem-words';
import { AddSaid } from './add-said';
import { OneTap } from './one-tap';
import { pieceHref } from './try-leave';
import styles from './try-order.module.css';
import { TRY_TEXTS } from './try-texts';
import { useAddToBag } from './use-add-to-bag';

/** In the fitting room: opens a plate in which what is worn can be had in a size, with one tap or by the bag. */
export function TryOrder(props: { readonly productId: string; readonly variant: string }) {
  const { have } = useTextsOf(TRY_TEXTS);
  // It is the shopper's, and so the next piece's too.
  const [size, setSize] = useState<string | null>(null);
  return (
    <DialogTrigger>
      <Button className={styles.trigger}>
        <ShoppingBag aria-hidden />
        {have}
      </Button>
      <Plate label={have} placement="top start">
        {() => <Asked {...props} size={size} onSize={setSize} />}
      </Plate>
    </DialogTrigger>
  );
}

interface Wanted {
  readonly variant: string;
  readonly size: string | null;
  readonly onSize: (size: string) => void;
}

/** Stock and price are asked for when they are wanted: the rail knows those of when the visit began. */
function Asked({ productId, ...wanted }: Wanted & { readonly productId: string }) {
  const { data: product, error } = useQuery(productQuery(productId));
  const problemWords = useProblemWords();
  if (product) return <Having product={product} {...wanted} />;
  return <div className={styles.having}>{error && <Says>{problemWords(error)}</Says>}</div>;
}

function Having({ product, variant, size, onSize }: Wanted & { readonly product: Product }) {
  const texts = useTextsOf(PRODUCT_TEXTS);
  const { see } = useTextsOf(TRY_TEXTS);
  const wording = useWording();
  const priceOf = usePrice();
  const bag = useAddToBag();
  const choice = choiceOf(product, { variant, size });
  const { sku } = choice;
  const choices = product.sizes.map(({ size: name }) => {
    const isOut = isSoldOut(product, choice.variant.id, name);
    return { size: name, name: isOut ? texts.out(name) : name, isOut };
  });
  return (
    <div className={styles.having}>
      <header className={styles.lead}>
        <h2 className={type.title}>{wording(product.name)}</h2>
        <p className={type.num}>{priceOf(product.prices)}</p>
        <p className={type.note}>{wording(choice.variant.name)}</p>
      </header>
      {choices.length > 0 && (
        <Sizes label={texts.size} choices={choices} value={size} onChange={onSize} />
      )}
      {sku && sku.available > 0 && <OneTap key={sku.id} sku={sku.id} />}
      {sku ? (
        <AddButton {...{ product, choice, bag }} className={button.button} />
      ) : (
        <p className={type.note}>{texts.chooseSize}</p>
      )}
      <AddSaid outcome={bag.outcome} />
      <Link href={pieceHref(product.id, choice.variant.id, size)} className={button.quiet}>
        {see}
      </Link>
    </div>
  );
}
