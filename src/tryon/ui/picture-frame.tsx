import type { CSSProperties, ReactNode } from 'react';
import { useTryon } from '../store';
import styles from './tryon-page.module.css';

/** Holds the picture in its own shape, whole from top to bottom, and shows it while there is one. */
export function PictureFrame({ children }: { readonly children: ReactNode }) {
  const aspect = useTryon((store) => store.frameAspect);
  const isShown = useTryon((store) => store.phase === 'running');
  return (
    <div className={styles.picture}>
      <div
        className={styles.frame}
        style={{ '--frame-aspect': aspect } as CSSProperties}
        data-shown={isShown}
      >
        {children}
      </div>
    </div>
  );
}
