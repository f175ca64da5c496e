import { DoorClosed, DoorOpen, Footprints } from 'lucide-react';
import type { Hotspot } from '../../contract/showroom';
import { useTextsOf, useWording } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import type from '../../ui/type.module.css';
import { farSide, goThrough, isOpenAt, passageOf, swing } from './doors';
import { PanelHead } from './panel-head';
import { SHOWROOM_TEXTS } from './showroom-texts';
import styles from './text-plate.module.css';
import { choose, useChosen, useVisit } from './visit-context';

/** A door: shut and opened, and gone through. */
export function DoorPlate(props: {
  readonly hotspot: Extract<Hotspot, { kind: 'door' }>;
  readonly onClose: () => void;
}) {
  const { hotspot, onClose } = props;
  const { door } = useTextsOf(SHOWROOM_TEXTS);
  const wording = useWording();
  const visit = useVisit();
  const passage = passageOf(visit.showroom, hotspot.passage);
  const isOpen = useChosen(({ view }) => isOpenAt(view, passage));
  const isAwaited = useChosen(({ loading }) => loading.awaited.includes(hotspot.passage));
  return (
    <div className={styles.text}>
      <PanelHead name={wording(hotspot.label)} onClose={onClose} />
      <p role="status" className={type.note}>
        {isAwaited && door.waits}
      </p>
      <div className={styles.acts}>
        <button type="button" className={button.quiet} onClick={() => swing(visit, passage)}>
          {isOpen ? (
            <DoorClosed className="lucide" aria-hidden />
          ) : (
            <DoorOpen className="lucide" aria-hidden />
          )}
          {isOpen ? door.shut : door.open}
        </button>
        {farSide(visit, passage) !== null && (
          <button
            type="button"
            className={button.quiet}
            onClick={() => {
              choose(visit, { open: null });
              goThrough(visit, passage);
            }}
          >
            <Footprints className="lucide" aria-hidden />
            {door.goIn}
          </button>
        )}
      </div>
    </div>
  );
}
