import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { HOME_TEXTS } from './home-texts';
import styles from './three-frames.module.css';

/** What the three frames beside every piece say. */
export function ThreeFrames() {
  const { frames, closing } = useTextsOf(HOME_TEXTS);
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
            <i className={styles.enter} />
            {frames.enter}
          </span>
        </span>
        <p className={type.head}>{closing}</p>
      </div>
    </section>
  );
}
