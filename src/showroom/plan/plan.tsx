import { useMemo, useRef } from 'react';
import { Vector3 } from 'three';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { isWithin } from '../../math/polygon';
import type { Visit } from '../visit';
import { useMetres } from '../ui/use-metres';
import { SHOWROOM_TEXTS } from '../ui/showroom-texts';
import { useChosen } from '../ui/visit-context';
import { useRoomWords } from '../ui/use-room-words';
import { nameSpot, outerMeasures } from './plan-geometry';
import { doorsOf, footprints, frameOf, PlanDrawing } from './plan-drawing';
import { useFloorPress } from './use-floor-press';
import { YouAreHere } from './you-are-here';
import styles from './plan.module.css';

/** The rooms from straight above; a room or a point of the floor that is pressed is gone to. */
export function Plan(props: {
  readonly visit: Visit;
  /** Where the visitor is. */
  readonly place: string;
  /** Goes to stand at a point of the floor, or in the middle of a place's first marked spot. */
  readonly onGo: (point: Vector3) => void;
}) {
  const { visit, place, onGo } = props;
  const { showroom } = visit;
  const { scene } = showroom;
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const words = useRoomWords();
  const metres = useMetres();
  const slots = useChosen(({ view }) => view.slots);
  const frame = useMemo(() => frameOf(showroom), [showroom]);
  const standing = useMemo(() => footprints(visit, slots), [visit, slots]);
  const things = useMemo(() => standing.map(({ outline }) => outline), [standing]);
  const measures = useMemo(() => outerMeasures(scene), [scene]);
  const names = useMemo(
    () =>
      scene.places.map(({ id, outline, fixtures }) => {
        const own = standing.filter((thing) => thing.place === id).map((thing) => thing.outline);
        const swings = doorsOf(visit)
          .filter(({ between }) => between.includes(id))
          .map(({ swing: { hinge, shut, open } }) => [hinge, shut, open]);
        return { id, at: nameSpot(outline, [...fixtures, ...own, ...swings]) };
      }),
    [visit, scene, standing],
  );
  const sheet = useRef<HTMLDivElement>(null);
  const style = (x: number, z: number) => ({
    left: `${((x - frame.x) / frame.width) * 100}%`,
    top: `${((z - frame.z) / frame.depth) * 100}%`,
  });
  useFloorPress(sheet, (across, down) => {
    const [x, z] = [frame.x + across * frame.width, frame.z + down * frame.depth];
    if (scene.places.some(({ outline }) => isWithin(outline, x, z))) onGo(new Vector3(x, 0, z));
  });
  const goTo = (id: string) => {
    const [spot] = scene.places.find((each) => each.id === id)!.spots;
    onGo(new Vector3(spot!.at[0], 0, spot!.at[1]));
  };
  return (
    <section className={styles.plan} aria-label={texts.plan.title}>
      <div className={styles.room}>
        <div
          className={styles.sheet}
          style={{ '--ratio': frame.width / frame.depth } as object}
          ref={sheet}
        >
          <PlanDrawing {...{ visit, frame, place, things }} />
          <YouAreHere visit={visit} frame={frame} />
          {measures.across.map(({ from, to }) => (
            <span
              key={`${from} ${to}`}
              className={styles.measure}
              style={style((from + to) / 2, frame.z + 0.22)}
              aria-hidden
            >
              {metres(to - from)}
            </span>
          ))}
          {measures.down.map(({ from, to }) => (
            <span
              key={`${from} ${to}`}
              className={`${styles.measure} ${styles.upright}`}
              style={style(frame.x + 0.22, (from + to) / 2)}
              aria-hidden
            >
              {metres(to - from)}
            </span>
          ))}
          <ul>
            {names.map(({ id, at }) => {
              const name = words.nameOf(id);
              const area = words.areaOf(id);
              const isHere = id === place;
              return (
                <li key={id} className={styles.name} style={style(...at)}>
                  <button
                    type="button"
                    aria-current={isHere ? 'location' : undefined}
                    onClick={() => goTo(id)}
                  >
                    <span className={type.unseen}>
                      {isHere ? texts.plan.here : texts.plan.goTo}{' '}
                    </span>
                    <b>{name}</b> <span>{area}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      </div>
    </section>
  );
}
