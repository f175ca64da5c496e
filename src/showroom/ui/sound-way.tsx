import { Volume2, VolumeX } from 'lucide-react';
import { useTextsOf } from '../../ui/language/language';
import { Way } from '../../ui/parts/way';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useChosen, useVisit } from './visit-context';

/** The sound's switch, as a row of a menu. */
export function SoundWay() {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const { store } = useVisit();
  const isSoundOn = useChosen((visit) => visit.isSoundOn);
  const Icon = isSoundOn ? Volume2 : VolumeX;
  return (
    <Way
      icon={<Icon className="lucide" aria-hidden />}
      name={texts.sound}
      isTaken={isSoundOn}
      onPress={() => store.setState({ isSoundOn: !isSoundOn })}
    />
  );
}
