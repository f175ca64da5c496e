import type { Variant } from '../../contract/product';
import { useTexts, useWording } from '../../ui/language/language';
import { useTryon } from '../store';
import { swatchPaint } from './swatch-paint';
import styles from './tryon-page.module.css';

/** The garment's colours; the worn one is underlined. */
export function ColourRow(props: {
  readonly variants: readonly Variant[];
  readonly onChoose: (variant: string) => void;
}) {
  const texts = useTexts();
  const wording = useWording();
  const worn = useTryon((store) => store.variant);
  return (
    <fieldset className={styles.row} aria-label={texts.tryon.colours}>
      {props.variants.map((variant) => (
        <button
          key={variant.id}
          type="button"
          className={styles.act}
          aria-pressed={variant.id === worn}
          onClick={() => props.onChoose(variant.id)}
        >
          <span
            className={styles.swatch}
            style={{ background: swatchPaint(variant.swatch) }}
            aria-hidden
          />
          {wording(variant.name)}
        </button>
      ))}
    </fieldset>
  );
}
