import type { Kind } from '../../contract/product';
import { useTextsOf } from '../../ui/language/language';
import styles from './frames-glyph.module.css';
import { SHELF_TEXTS } from './shelf-texts';

/** The three frames small, beside a piece: dotted where it does not go. */
export function FramesGlyph({ kind }: { readonly kind: Kind }) {
  const texts = useTextsOf(SHELF_TEXTS);
  const isWorn = kind === 'garment';
  const said = isWorn ? `${texts.look}, ${texts.tryOn}` : texts.look;
  return (
    <span className={styles.glyph} role="img" aria-label={said}>
      <i className={styles.look} />
      <i className={styles.try} data-off={!isWorn || undefined} />
      <i className={styles.enter} data-off />
    </span>
  );
}
