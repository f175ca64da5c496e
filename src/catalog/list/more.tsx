import { useEffect, useRef } from 'react';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import { LIST_TEXTS } from './list-texts';
import styles from './more.module.css';
import type { Shelf } from './use-shelf';

/** How far below the screen the list's end is when the next pieces are fetched by themselves, px. */
const NEAR = '600px';

/** The way on at the list's end: it goes on by itself when it comes near, and can be pressed. */
export function More({ shelf }: { readonly shelf: Shelf }) {
  const texts = useTextsOf(LIST_TEXTS);
  const { hasMore, isMoreComing, hasMoreFailed, showMore } = shelf;
  const end = useRef<HTMLDivElement>(null);
  const goesOn = hasMore && !isMoreComing && !hasMoreFailed;
  useEffect(() => {
    if (!goesOn) return;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry!.isIntersecting) showMore();
      },
      { rootMargin: NEAR },
    );
    near.observe(end.current!);
    return () => near.disconnect();
  }, [goesOn, showMore]);
  if (!hasMore) return null;
  return (
    <div ref={end} className={styles.more}>
      {hasMoreFailed && <Says>{texts.moreFailed}</Says>}
      <button type="button" className={button.button} onClick={showMore}>
        {isMoreComing ? texts.moreComing : hasMoreFailed ? texts.again : texts.more}
      </button>
    </div>
  );
}
