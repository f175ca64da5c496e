import { useEffect, useState } from 'react';
import { useTexts } from '../../ui/language/language';
import { Ruler } from '../../ui/parts/ruler';
import type from '../../ui/type.module.css';
import { VIDEO_MAX_SECONDS } from '../capture/record-video';
import styles from './status.module.css';
import room from './room.module.css';

/** How much of a video there is, of what there can be. */
export function RecordingRule() {
  const { recording } = useTexts().tryon;
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const next = setInterval(() => setSeconds((known) => known + 1), 1000);
    return () => clearInterval(next);
  }, []);
  return (
    <div className={`${room.said} ${styles.said}`} aria-hidden>
      <div className={styles.bytes}>
        <Ruler at={seconds / VIDEO_MAX_SECONDS} ticks={VIDEO_MAX_SECONDS} major={5} />
        <p className={`${type.note} ${type.num}`}>
          {recording(String(seconds), String(VIDEO_MAX_SECONDS))}
        </p>
      </div>
    </div>
  );
}
