import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { HOME_TEXTS } from './home-texts';
import styles from './three-frames.module.css';

/** What the three frames beside every piece say. */
export function ThreeFrames({ canEnter }: { readonly canEnter: boolean }) {
  const { frames, closing, closingAll } = useTextsOf(HOME_TEXTS);
  return (
    <section className={styles.three}>
      <div className={styles.row}>
        <span className={styles.frames} aria-hidden>
          <span>
            <i className={styles.look} />
            {frames.look}
          </span>
          <span>
            <i className={styles.try} />
            {frames.tryOn}
          </span>
          <span>
            <i className={styles.enter} data-off={!canEnter || undefined} />
            {frames.enter}
          </span>
        </span>
        <p className={type.head}>{canEnter ? closingAll : closing}</p>
      </div>
    </section>
  );
}
