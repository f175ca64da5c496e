import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Ray, Vector3 } from 'three';
import { useTextsOf } from '../../ui/language/language';
import { PlateHost } from '../../ui/parts/plate';
import { HotspotButtons } from '../hotspot/hotspot-buttons';
import { marksOf } from '../hotspot/marks';
import { createMirror } from '../hotspot/mirror';
import type { ActionId } from '../locomotion/actions';
import { listenToGamepads } from '../locomotion/input/gamepad';
import { listenToKeys } from '../locomotion/input/keyboard';
import { listenToMouse } from '../locomotion/input/mouse';
import { listenToTouch } from '../locomotion/input/touch';
import { Plan } from '../plan/plan';
import { ShowroomStage } from '../stage/showroom-stage';
import { Announcer } from './announcer';
import { FailedParts } from './failed-parts';
import { HelpDialog } from './help-dialog';
import { HourRuler } from './hour-ruler';
import { Modes } from './modes';
import { performAction } from './perform';
import { Poster } from './poster';
import { createPresence } from './presence';
import { RoomHeader } from './room-header';
import { RoomPanel } from './room-panel';
import { RoomSum } from './room-sum';
import styles from './room.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { Tape } from './tape';
import { createTaping } from './taping';
import { TourBar } from './tour-bar';
import { useOverlay } from './use-overlay';
import { useRoomWords } from './use-room-words';
import { useChosen, useSound, useVisit } from './visit-context';
import { windowSize } from './window-size';

/** All of the screen: the room, and what one reads and presses at its edge. */
export function Room() {
  const visit = useVisit();
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const words = useRoomWords();
  const marks = useMemo(() => marksOf(visit), [visit]);
  const [mirror] = useState(() => createMirror(marks.length));
  const [page, setPage] = useState<HTMLElement | null>(null);
  const [picture, setPicture] = useState<HTMLElement | null>(null);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  useEffect(() => (foot ? mirror.cover(foot) : undefined), [mirror, foot]);
  const [place, setPlace] = useState(() => visit.store.getState().view.place);
  useOverlay(
    visit,
    useCallback(() => createPresence(visit, setPlace), [visit]),
  );
  const isPlan = useChosen(({ view }) => view.mode === 'plan');
  const isHelpOpen = useChosen((store) => store.isHelpOpen);
  const isMeasuring = useChosen((store) => store.isMeasuring);
  const [taping] = useState(() => createTaping(visit));
  useEffect(() => () => taping.dispose(), [taping]);
  const sound = useSound();
  useEffect(
    () =>
      taping.store.subscribe(({ ends }, before) => {
        if (ends.length > 0 && ends !== before.ends) sound.click('tape');
      }),
    [taping, sound],
  );
  useEffect(() => {
    // Under the help its keys are its own.
    if (isHelpOpen) return undefined;
    const performing = {
      ...{ visit, marks, taping },
      picture: windowSize,
      seen: () => mirror.store.getState().seen,
    };
    const perform = (id: ActionId) => performAction(id, performing);
    const unlisten = [
      listenToKeys(document.body, visit, perform),
      listenToGamepads(visit, perform),
    ];
    return () => unlisten.forEach((end) => end());
  }, [visit, marks, mirror, taping, isHelpOpen]);
  useEffect(() => {
    if (!picture) return undefined;
    // While the tape is out, it takes what is pressed.
    const onTap = (ray: Ray) => {
      const isTaken = visit.store.getState().isMeasuring;
      if (isTaken) taping.hold(ray);
      return isTaken;
    };
    const unlisten = [listenToMouse(picture, visit, onTap), listenToTouch(picture, visit, onTap)];
    return () => unlisten.forEach((end) => end());
  }, [visit, taping, picture]);
  const goTo = (point: Vector3) => void visit.rig.goTo(point);
  return (
    <main ref={setPage} className={styles.room} data-theme="room">
      <PlateHost value={page}>
        <div
          ref={setPicture}
          className={styles.picture}
          role="img"
          aria-label={texts.picture(words.nameOf(place))}
        >
          <ShowroomStage visit={visit} />
        </div>
        <HotspotButtons marks={marks} mirror={mirror} />
        {isPlan && <Plan visit={visit} place={place} onGo={goTo} />}
        <Poster />
        <RoomHeader place={place} />
        <RoomPanel marks={marks} mirror={mirror} />
        <div className={styles.middle}>
          {isMeasuring && !isPlan && <Tape taping={taping} place={place} />}
          <TourBar />
          <FailedParts onRetry={() => location.reload()} />
        </div>
        <footer ref={setFoot} className={styles.foot}>
          <RoomSum place={place} />
          <HourRuler />
          <Modes />
        </footer>
        <Announcer place={place} />
        <HelpDialog />
      </PlateHost>
    </main>
  );
}
