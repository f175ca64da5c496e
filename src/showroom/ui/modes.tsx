import { Box, Footprints, LocateFixed, Map as MapIcon, Ruler, type LucideIcon } from 'lucide-react';
import { Radio, RadioGroup, ToggleButton } from 'react-aria-components';
import type { Mode } from '../../contract/showroom-view';
import { useTextsOf } from '../../ui/language/language';
import { changeMode } from '../locomotion/change-mode';
import styles from './modes.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useChosen, useVisit } from './visit-context';
import { windowSize } from './window-size';

const ICONS: Readonly<Record<Mode, LucideIcon>> = {
  walk: Footprints,
  hop: LocateFixed,
  dollhouse: Box,
  plan: MapIcon,
};

/** How one is in the showroom, and the tape. */
export function Modes() {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const visit = useVisit();
  const { showroom, store } = visit;
  const mode = useChosen(({ view }) => view.mode);
  const isMeasuring = useChosen((visit) => visit.isMeasuring);
  const change = (next: string) => {
    store.setState({ isTouring: false });
    changeMode(visit, next as Mode, windowSize());
  };
  return (
    <div className={styles.modes}>
      <RadioGroup
        className={styles.group!}
        aria-label={texts.modes}
        orientation="horizontal"
        value={mode}
        onChange={change}
      >
        {showroom.modes.map((each) => {
          const Icon = ICONS[each];
          return (
            <Radio key={each} value={each} className={styles.mode!}>
              <Icon className="lucide" aria-hidden />
              {texts.mode[each]}
            </Radio>
          );
        })}
      </RadioGroup>
      <ToggleButton
        className={styles.mode!}
        isSelected={isMeasuring}
        onChange={(next) => store.setState({ isMeasuring: next })}
      >
        <Ruler className="lucide" aria-hidden />
        {texts.measure}
      </ToggleButton>
    </div>
  );
}
