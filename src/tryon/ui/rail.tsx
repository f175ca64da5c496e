import { useEffect, useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Product } from '../../contract/product';
import { useTexts, useWording } from '../../ui/language/language';
import { useTryon } from '../store';
import { Poster } from './poster';
import styles from './rail.module.css';
import room from './room.module.css';
import { useVisit, useWanted } from './visit';

/** The pieces that can be tried on, in pictures. The chosen one is larger. */
export function Rail() {
  const { tryon } = useTexts();
  const { products, controls } = useVisit();
  // Each piece comes back in the colour in which it was last seen.
  const variants = useRef<Record<string, string>>({});
  const wanted = useWanted();
  useEffect(() => {
    variants.current[wanted.garment] = wanted.variant;
  }, [wanted]);

  function wear(garment: string) {
    const product = products.find(({ id }) => id === garment)!;
    controls.wear({ garment, variant: variants.current[garment] ?? product.variants[0].id });
  }

  return (
    <RadioGroup
      className={`${room.rail} ${styles.rail}`}
      aria-label={tryon.garments}
      orientation="horizontal"
      value={wanted.garment}
      onChange={wear}
    >
      {products.map((product) => (
        <Tile key={product.id} product={product} />
      ))}
    </RadioGroup>
  );
}

function Tile({ product }: { readonly product: Product }) {
  const wording = useWording();
  const { controls } = useVisit();
  const { id, variants, name } = product;
  const wanted = useWanted();
  const isChosen = wanted.garment === id;
  const isWaiting = useTryon(({ worn }) => isChosen && worn?.garment !== id);
  const tile = useRef<HTMLLabelElement>(null);
  useEffect(() => {
    if (isChosen) tile.current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [isChosen]);
  const prepare = () => controls.prepare(id);
  return (
    <Radio
      ref={tile}
      value={id}
      className={styles.tile}
      aria-label={wording(name)}
      data-waiting={isWaiting || undefined}
      onHoverStart={prepare}
      onFocus={prepare}
      onPressStart={prepare}
    >
      <Poster
        variant={variants.find((each) => isChosen && each.id === wanted.variant) ?? variants[0]}
      />
    </Radio>
  );
}
