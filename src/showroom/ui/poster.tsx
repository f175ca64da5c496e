import { useState } from 'react';
import { useTextsOf, useWording } from '../../ui/language/language';
import { Ruler } from '../../ui/parts/ruler';
import type from '../../ui/type.module.css';
import styles from './poster.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useChosen, useVisit } from './visit-context';

const MEGABYTE = 1e6;

/** What the room looks like, until it is there: its picture, and a rule of the bytes that have come. */
export function Poster() {
  const { loading: texts } = useTextsOf(SHOWROOM_TEXTS);
  const wording = useWording();
  const { showroom } = useVisit();
  const { isOpen, loadedBytes, totalBytes } = useChosen(({ loading }) => loading);
  const [isGone, setGone] = useState(false);
  if (isGone) return null;
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  const { poster, smallPoster } = showroom;
  return (
    <div
      className={styles.poster}
      data-open={isOpen}
      onTransitionEnd={(event) => {
        if (event.target === event.currentTarget) setGone(isOpen);
      }}
    >
      {poster && (
        <picture>
          {smallPoster && <source media="(max-width: 899px)" srcSet={smallPoster.url} />}
          <img
            src={poster.url}
            width={poster.width}
            height={poster.height}
            alt=""
            fetchPriority="high"
          />
        </picture>
      )}
      {!isOpen && (
        <div className={styles.bytes}>
          <p role="status">
            {texts.title} · {wording(showroom.name)}
          </p>
          <Ruler at={totalBytes > 0 ? loadedBytes / totalBytes : 0} ticks={30} major={10} />
          <p className={`${type.note} ${type.num}`} aria-hidden>
            {totalBytes > 0 && texts.bytes(megabytes(loadedBytes), megabytes(totalBytes))}
          </p>
        </div>
      )}
    </div>
  );
}
