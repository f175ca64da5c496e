import { useCallback, useRef, useState } from 'react';
import { Object3D } from 'three';
import { useTextsOf } from '../../ui/language/language';
import type { Overlay } from '../visit';
import styles from './compass.module.css';
import { bearingOf, windOf } from './bearing';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useOverlay } from './use-overlay';
import { useVisit } from './visit-context';

/** Degrees from one long tick to the next, and CSS px between them: as the stylesheet has them. */
const TICK_DEG = 45;
const TICK_PX = 20;

/** Which way one looks; pressed, it turns to north. */
export function Compass() {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const visit = useVisit();
  const strip = useRef<HTMLElement>(null);
  const { northDeg } = visit.showroom;
  const [wind, setWind] = useState(() => windOf(bearingOf(visit.rig.camera.yaw, northDeg)));
  const make = useCallback((): Overlay => {
    let shown = NaN;
    return {
      object: new Object3D(),
      update() {
        const bearing = bearingOf(visit.rig.camera.yaw, northDeg);
        const px = Math.round(((bearing % TICK_DEG) / TICK_DEG) * TICK_PX);
        if (px !== shown) {
          shown = px;
          strip.current?.style.setProperty('--by', `${-px}px`);
          setWind(windOf(bearing));
        }
        return false;
      },
    };
  }, [visit, northDeg]);
  useOverlay(visit, make);
  const turnNorth = () => {
    const view = visit.rig.readView();
    visit.rig.setView({ ...view, yaw: yawOfNorth(northDeg) }, 'glide');
  };
  return (
    <button
      type="button"
      className={styles.compass}
      aria-label={texts.compass(texts.windsSaid[wind]!)}
      onClick={turnNorth}
    >
      <span>{texts.winds[wind]}</span>
      <i ref={strip} className={styles.strip} />
    </button>
  );
}

const yawOfNorth = (northDeg: number) => ((((-northDeg + 180) % 360) + 360) % 360) - 180;
