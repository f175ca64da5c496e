import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import type from '../../ui/type.module.css';
import { roomSize } from '../measure/room-size';
import { SHOWROOM_TEXTS } from './showroom-texts';
import styles from './tape.module.css';
import type { Taping } from './taping';
import { useMetres } from './use-metres';
import { useOverlay } from './use-overlay';
import { useVisit } from './visit-context';

/** What is measured, in words, while the tape is out. @param place where the visitor is */
export function Tape({ taping, place }: { readonly taping: Taping; readonly place: string }) {
  const { taping: texts } = useTextsOf(SHOWROOM_TEXTS);
  const language = useLanguage((store) => store.language);
  const visit = useVisit();
  const metres = useMetres();
  const { ends, span, missed } = useStore(taping.store);
  useOverlay(
    visit,
    useCallback(() => taping.overlay, [taping]),
  );
  useEffect(() => taping.forget, [taping]);
  const length = span && metres(span.metres);
  useEffect(() => taping.write(length ?? ''), [taping, length]);
  const room = roomSize(visit.showroom.scene.places.find(({ id }) => id === place)!);
  const area = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(room.areaM2);
  const said = missed ? texts.nothing : ends.length === 1 ? texts.second : texts.first;
  return (
    <>
      <Aim />
      <div className={styles.tape}>
        <div role="status">
          {span ? (
            <p>
              <b className={`${type.title} ${type.num}`}>{length}</b>
              <span className={`${type.note} ${type.num} ${styles.parts}`}>
                {texts.parts(metres(span.acrossM), metres(span.upM))}
              </span>
            </p>
          ) : (
            <p>{said}</p>
          )}
        </div>
        <p className={`${type.note} ${type.num}`}>
          {texts.room(metres(room.widthM), metres(room.depthM), metres(room.heightM), `${area} m²`)}
        </p>
        <p className={`${type.note} ${styles.keys}`}>{texts.keys}</p>
        {ends.length > 0 && (
          <button type="button" className={button.quiet} onClick={taping.forget}>
            {texts.forget}
          </button>
        )}
      </div>
    </>
  );
}

/** The picture's middle, for whoever aims by keys. */
function Aim() {
  const [isAiming, setAiming] = useState(false);
  useEffect(() => {
    const aim = () => setAiming(true);
    const point = () => setAiming(false);
    addEventListener('keydown', aim);
    addEventListener('pointerdown', point);
    return () => {
      removeEventListener('keydown', aim);
      removeEventListener('pointerdown', point);
    };
  }, []);
  return isAiming && <i className={styles.aim} />;
}
