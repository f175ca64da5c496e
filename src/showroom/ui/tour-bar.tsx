import { Pause, Play, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTextsOf, useWording } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import type from '../../ui/type.module.css';
import { actionOfKey, type ActionId } from '../locomotion/actions';
import { SPEEDS } from '../tour/play-tour';
import { SHOWROOM_TEXTS } from './showroom-texts';
import styles from './tour-bar.module.css';
import { useTour, useTourState } from './tour-context';
import { useChosen, useVisit } from './visit-context';

/** Keys that lead the tour themselves. */
const OWN_ACTIONS: readonly (ActionId | undefined)[] = ['tour', 'pause', 'close'];

function isOfTour(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  return OWN_ACTIONS.includes(actionOfKey(event.code, event.shiftKey, 'walk')?.id);
}

/** The tour while it is on: what one sees, in words, and its controls. Any touch elsewhere pauses it. */
export function TourBar() {
  const { tour: texts } = useTextsOf(SHOWROOM_TEXTS);
  const wording = useWording();
  const { showroom } = useVisit();
  const tour = useTour();
  const { step, speed } = useTourState();
  const isPlaying = useChosen(({ isTouring }) => isTouring);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const pause = (event: Event) => {
      if (!bar.current?.contains(event.target as Node) && !isOfTour(event)) tour.pause();
    };
    const touches = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const touch of touches) addEventListener(touch, pause, { capture: true, passive: true });
    return () => {
      for (const touch of touches) removeEventListener(touch, pause, { capture: true });
    };
  }, [isPlaying, tour]);
  if (step === null) return null;
  const { caption } = showroom.tour[step]!;
  const next = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length]!;
  return (
    <div className={styles.bar} ref={bar}>
      <IconButton
        label={isPlaying ? texts.pause : texts.resume}
        className={styles.act}
        onPress={isPlaying ? tour.pause : tour.play}
      >
        {isPlaying ? (
          <Pause className="lucide" aria-hidden />
        ) : (
          <Play className="lucide" aria-hidden />
        )}
      </IconButton>
      <p role="status" className={styles.caption}>
        {wording(caption)}
      </p>
      <span className={`${type.note} ${type.num} ${styles.step}`}>
        {texts.step(String(step + 1), String(showroom.tour.length))}
      </span>
      <button
        type="button"
        className={`${styles.speed} ${type.num}`}
        aria-label={texts.speed(String(speed))}
        onClick={() => tour.setSpeed(next)}
      >
        {speed}×
      </button>
      <IconButton label={texts.leave} className={styles.act} onPress={tour.leave}>
        <X className="lucide" aria-hidden />
      </IconButton>
    </div>
  );
}
