import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { useTextsOf, useWording } from '../../ui/language/language';
import ruler from '../../ui/parts/ruler.module.css';
import { clockOf, dayOf, nearestHour } from './hours';
import styles from './hour-ruler.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { choose, useChosen, useVisit } from './visit-context';

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: -Infinity,
  End: Infinity,
};

/** The hour of the day, on the rule: the hand rests at the hours that the scene has its light for. */
export function HourRuler() {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const wording = useWording();
  const visit = useVisit();
  const { scene, hourNames } = visit.showroom;
  const chosen = useChosen(({ view }) => view.hour);
  const track = useRef<HTMLDivElement>(null);
  const hours = scene.hours.toSorted((a, b) => a.hour - b.hour);
  const { from, to } = dayOf(hours);
  const share = (hour: number) => (hour - from) / (to - from);
  const index = nearestHour(hours, chosen);
  const hour = hours[index]!;
  const name = hourNames[hour.id];
  const goTo = (next: number) => {
    const at = Math.min(hours.length - 1, Math.max(0, next));
    if (hours[at]!.hour !== chosen) choose(visit, { hour: hours[at]!.hour });
  };
  const point = (event: PointerEvent) => {
    const { left, width } = track.current!.getBoundingClientRect();
    goTo(nearestHour(hours, from + ((event.clientX - left) / width) * (to - from)));
  };
  const press = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(index + by);
  };
  const said = texts.hourIs(clockOf(hour.hour), name ? wording(name) : hour.id);
  const measures = { '--ticks': to - from, '--major': 4, '--at': share(hour.hour) };
  return (
    <div className={styles.day}>
      <div
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={texts.hour}
        aria-valuemin={hours[0]!.hour}
        aria-valuemax={hours.at(-1)!.hour}
        aria-valuenow={hour.hour}
        aria-valuetext={said}
        onKeyDown={press}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={(event) => event.buttons > 0 && point(event)}
      >
        <div
          ref={track}
          className={`${ruler.ruler} ${styles.track}`}
          style={measures as unknown as CSSProperties}
        >
          {hours.map((each) => (
            <i
              key={each.id}
              className={styles.detent}
              style={{ left: `${share(each.hour) * 100}%` }}
            />
          ))}
          <span className={`${ruler.hand} ${styles.hand}`} data-late={share(hour.hour) > 0.6}>
            <b>{said}</b>
          </span>
        </div>
        <div className={styles.ticks} aria-hidden>
          {Array.from({ length: (to - from) / 4 + 1 }, (_, i) => (
            <span key={i}>{from + i * 4}</span>
          ))}
        </div>
      </div>
    </div>
  );
}
