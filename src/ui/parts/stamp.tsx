import { useState, type CSSProperties } from 'react';
import styles from './stamp.module.css';

/** The square's whole way round, in its own units; a hundred of them are ten seconds. */
const ROUND = 100;

/**
 * The seal as it stands on the paper, askew and with broken ink. Round it runs the time in which it
 * can still be wiped off: `left` of `of` seconds, 0 once it has dried. For the eye: words say it too.
 */
export function Stamp(props: {
  readonly left: number;
  readonly of: number;
  readonly isGone?: boolean;
}) {
  const { left, of, isGone = false } = props;
  if (isGone) return <div className={styles.stamp} data-gone aria-hidden />;
  return (
    <div className={styles.stamp} aria-hidden>
      <svg className={styles.square} viewBox="0 0 132 132">
        <rect x="1" y="1" width="130" height="130" />
        {left > 0 && <Wet left={left} of={of} />}
      </svg>
      <span className={styles.seal} lang="zh-Hans">
        订
      </span>
    </div>
  );
}

function Wet({ left, of }: { readonly left: number; readonly of: number }) {
  // Where the running begins is told once: told again each second, it would begin anew.
  const [since] = useState(left - of);
  const measures = { '--since': `${since}s`, '--dried': (1 - left / of) * ROUND };
  return (
    <rect
      className={styles.wet}
      style={measures as CSSProperties}
      x="1"
      y="1"
      width="130"
      height="130"
      pathLength={ROUND}
    />
  );
}
