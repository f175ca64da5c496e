import type { Variant } from '../../contract/product';
import { swatchPaint } from '../../ui/parts/swatch-paint';
import styles from './poster.module.css';

/**
 * A piece in one of its colours, on the mat; of a piece that has no poster, its colour. For the eye:
 * its name is said by what it lies in.
 */
export function Poster({ variant: { poster, swatch } }: { readonly variant: Variant }) {
  return (
    <span className={styles.mat}>
      {poster ? (
        <img
          className={styles.poster}
          src={poster.url}
          width={poster.width}
          height={poster.height}
          alt=""
          decoding="async"
        />
      ) : (
        <span className={styles.swatch} style={{ background: swatchPaint(swatch) }} />
      )}
    </span>
  );
}
