import { useTexts } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Ruler } from '../../ui/parts/ruler';
import type from '../../ui/type.module.css';
import styles from './countdown.module.css';
import room from './room.module.css';
import { useSettings } from './settings';

/** The seconds until the photo, in numerals that can be read from two metres away. */
export function Countdown(props: { readonly left: number; readonly onCancel: () => void }) {
  const { tryon } = useTexts();
  const { left, onCancel } = props;
  const of = useSettings((settings) => settings.delaySeconds);
  return (
    <section className={`${room.instead} ${styles.plate}`}>
      <p className={`${type.num} ${styles.numeral}`} aria-live="assertive">
        {left}
      </p>
      <div className={styles.beside}>
        <p>{tryon.counting}</p>
        <Ruler at={(of - left) / of} ticks={of} major={1} />
        <button type="button" className={button.quiet} onClick={onCancel}>
          {tryon.cancel}
        </button>
      </div>
    </section>
  );
}
