import { Volume2, VolumeX } from 'lucide-react';
import { useTextsOf } from '../../ui/language/language';
import { IconToggle } from '../../ui/parts/icon-button';
import type from '../../ui/type.module.css';
import { Compass } from './compass';
import { MoreMenu } from './more-menu';
import room from './room.module.css';
import styles from './room-header.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { TourButton } from './tour-button';
import { useRoomWords } from './use-room-words';
import { useChosen, useVisit, useWaysOn } from './visit-context';

/** Where one is, which way one looks, and the ways out. @param place where the visitor is now */
export function RoomHeader({ place }: { readonly place: string }) {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const { showroom } = useVisit();
  const ways = useWaysOn();
  const words = useRoomWords();
  const mode = useChosen(({ view }) => view.mode);
  const isWhole = mode === 'plan' || mode === 'dollhouse';
  const note = words.noteOf(place);
  const facts = {
    plan: [words.areaOfAll(), texts.youAreIn(words.nameOf(place))],
    // From above one is in none of them.
    dollhouse: [words.areaOfAll()],
    walk: [words.areaOf(place), ...(note === null ? [] : [note])],
  }[mode === 'hop' ? 'walk' : mode];
  return (
    <header className={room.header}>
      <span className={styles.leave}>{ways.leave()}</span>
      <div className={styles.what}>
        <h1 className={styles.name}>{isWhole ? texts.whole : words.nameOf(place)}</h1>
        <p className={`${type.note} ${type.num} ${styles.facts}`}>{texts.facts(...facts)}</p>
      </div>
      <span className={room.gap} />
      {showroom.tour.length > 0 && (
        <span className={room.wide}>
          <TourButton className={styles.icon} />
        </span>
      )}
      <Compass />
      <span className={room.wide}>
        <SoundSwitch />
      </span>
      <MoreMenu place={place} />
    </header>
  );
}

function SoundSwitch() {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const { store } = useVisit();
  const isOn = useChosen((visit) => visit.isSoundOn);
  return (
    <IconToggle
      label={texts.sound}
      className={styles.icon}
      isSelected={isOn}
      onChange={(isSoundOn) => store.setState({ isSoundOn })}
    >
      {isOn ? (
        <Volume2 className="lucide" aria-hidden />
      ) : (
        <VolumeX className="lucide" aria-hidden />
      )}
    </IconToggle>
  );
}
