import { Radio, RadioGroup } from 'react-aria-components';
import { useTexts, useWording } from '../../ui/language/language';
import { swatchPaint } from '../../ui/parts/swatch-paint';
import styles from './colours.module.css';
import { findLook, useVisit, useWanted } from './visit';

/** The piece's colours; the chosen one is underlined. */
export function Colours() {
  const { tryon } = useTexts();
  const wording = useWording();
  const { products, controls } = useVisit();
  const wanted = useWanted();
  const [product] = findLook(products, wanted);
  return (
    <RadioGroup
      className={styles.colours}
      aria-label={tryon.colours}
      orientation="horizontal"
      value={wanted.variant}
      onChange={(variant) => controls.wear({ garment: wanted.garment, variant })}
    >
      {product.variants.map(({ id, name, swatch }) => (
        <Radio key={id} value={id} className={styles.colour} aria-label={wording(name)}>
          <span className={styles.swatch} style={{ background: swatchPaint(swatch) }} />
        </Radio>
      ))}
    </RadioGroup>
  );
}
