import { useTexts } from '../../ui/language/language';
import { useTryon } from '../store';
import type { TrackingQuality } from '../guidance/guidance';
import styles from './quality.module.css';

/** Ticks that stand for it, of three. */
const TICKS: Readonly<Record<TrackingQuality, number>> = { poor: 1, fair: 2, good: 3 };

/** How well the cloth follows, on three ticks and in a word. The live line says it to listeners. */
export function Quality() {
  const { quality: words } = useTexts().tryon;
  const quality = useTryon(({ phase, quality: present }) => (phase === 'running' ? present : null));
  if (quality === null) return null;
  return (
    <p className={styles.quality} data-quality={quality} aria-hidden>
      <span>{words[quality].short}</span>
      <span className={styles.ticks}>
        {[1, 2, 3].map((tick) => (
          <i key={tick} data-on={tick <= TICKS[quality]} />
        ))}
      </span>
    </p>
  );
}
