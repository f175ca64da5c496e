import type { CSSProperties, ReactNode } from 'react';
import { useTryon } from '../store';
import styles from './picture-frame.module.css';

/** Marks the place that a picture can fill. */
export const PICTURE_AREA = 'data-pictured';

/**
 * Holds the picture in its own shape, whole from top to bottom. Until there is one, `ground` lies in
 * its place; the picture comes over it where it will stay.
 */
export function PictureFrame(props: { readonly ground: ReactNode; readonly children: ReactNode }) {
  const aspect = useTryon((store) => store.frameAspect);
  const isPictured = useTryon((store) => store.pictured);
  const isFailed = useTryon(({ phase }) => phase === 'failed');
  return (
    <div className={styles.area} {...{ [PICTURE_AREA]: isPictured }} data-failed={isFailed}>
      <div className={styles.ground} aria-hidden={isPictured}>
        {props.ground}
      </div>
      <div className={styles.frame} style={{ '--frame-aspect': aspect } as CSSProperties}>
        {props.children}
      </div>
    </div>
  );
}
