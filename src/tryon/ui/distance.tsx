import { useTexts } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Ruler } from '../../ui/parts/ruler';
import type from '../../ui/type.module.css';
import { useTryon } from '../store';
import styles from './distance.module.css';
import room from './room.module.css';
import type { FarGuidance } from './use-far-guidance';

/** The rule goes up to here, and this is where to stand. */
const RULE_METRES = 2.5;
const STAND_METRES = 2;
const TICKS_PER_METRE = 8;

/** The corners of the frame that a shopper should fill. */
export function Corners() {
  return (
    <svg className={styles.corners} viewBox="0 0 200 433" aria-hidden>
      <path d="M20 40V12H48M152 12H180V40M180 393V421H152M48 421H20V393" />
    </svg>
  );
}

/** Where to go, in words that can be read from there, and how far it is. */
export function Distance(props: { readonly guidance: FarGuidance; readonly onStay: () => void }) {
  const { distance } = useTexts().tryon;
  const metres = useTryon((store) => store.distanceM);
  const { happened, todo } = distance[props.guidance];
  return (
    <section className={`${room.instead} ${styles.word}`}>
      <h2 className={type.head}>{happened}</h2>
      <div className={styles.todo}>
        <p>{todo}</p>
        <button type="button" className={button.quiet} onClick={props.onStay}>
          {distance.stay}
        </button>
      </div>
      {metres !== null && (
        <div className={styles.rule}>
          <Ruler
            at={metres / RULE_METRES}
            ticks={RULE_METRES * TICKS_PER_METRE}
            major={TICKS_PER_METRE}
            reading={distance.metres(metres.toFixed(1))}
          />
          <p className={`${type.note} ${type.num} ${styles.ticks}`} aria-hidden>
            <span>0</span>
            <span
              className={styles.here}
              style={{ left: `${(STAND_METRES / RULE_METRES) * 100}%` }}
            >
              {distance.here}
            </span>
          </p>
        </div>
      )}
    </section>
  );
}
