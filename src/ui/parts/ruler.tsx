import type { CSSProperties } from 'react';
import styles from './ruler.module.css';

/**
 * What is measured, on hairline ticks: an ink line up to `at` (0..1), and a hand with its reading
 * where there is one. For the eye: what it says is said in words beside it.
 */
export function Ruler(props: {
  readonly at: number;
  /** Intervals of the rule, and how many lie between long ticks. */
  readonly ticks: number;
  readonly major: number;
  readonly reading?: string;
  readonly className?: string;
}) {
  const { at, ticks, major, reading, className = '' } = props;
  const measures = { '--at': Math.min(1, Math.max(0, at)), '--ticks': ticks, '--major': major };
  return (
    <div className={`${styles.ruler} ${className}`} style={measures as CSSProperties} aria-hidden>
      <span className={styles.fill} />
      {reading !== undefined && (
        <span className={styles.hand}>
          <span className={styles.reading}>{reading}</span>
        </span>
      )}
    </div>
  );
}
