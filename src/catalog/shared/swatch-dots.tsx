import type { Variant } from '../../contract/product';
import { useTextsOf, useWording } from '../../ui/language/language';
import { SHELF_TEXTS } from './shelf-texts';
import styles from './swatch-dots.module.css';

/** The colours that a piece comes in, to be seen and not chosen; none where there is but one. */
export function SwatchDots({ variants }: { readonly variants: readonly Variant[] }) {
  const { colours } = useTextsOf(SHELF_TEXTS);
  const wording = useWording();
  if (variants.length < 2) return null;
  const said = colours(variants.map(({ name }) => wording(name)));
  return (
    <span className={styles.dots} role="img" aria-label={said}>
      {variants.map(({ id, swatch }) => (
        <i key={id} style={{ background: dotPaint(swatch) }} />
      ))}
    </span>
  );
}

/** Stripes would be too fine: the main colour, and a corner of the second. */
const dotPaint = ([main, second = main]: readonly string[]) =>
  `linear-gradient(135deg, ${main} 62%, ${second} 62%)`;
