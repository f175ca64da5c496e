import { useEffect, useMemo, useState } from 'react';
import type { Showroom } from '../../contract/showroom';
import { hasWebGl } from '../../scene/has-webgl';
import { useWording } from '../../ui/language/language';
import { recall, remember } from '../../ui/local-memory';
import { isCalm } from '../../ui/motion';
import { usePageTitle } from '../../ui/use-page-title';
import { createVisit } from '../create-visit';
import { createVisitSound } from '../sound/follow-visit';
import { createTour } from '../tour/play-tour';
import { decodeView } from '../view-state/decode-view';
import type { Visit } from '../visit';
import { FlatPage } from './flat-page';
import { Room } from './room';
import { TourProvider } from './tour-context';
import { useAddress } from './use-address';
import { ScreenProvider, type WaysOn } from './visit-context';

const SOUND = 'tryscape.showroom-sound';

/** A showroom to walk through; as its address says, else as it begins. */
export function ShowroomPage(props: { readonly showroom: Showroom; readonly ways: WaysOn }) {
  const { showroom, ways } = props;
  const [visit] = useState(() => beginVisit(showroom));
  const [canDraw] = useState(hasWebGl);
  const [tour] = useState(() => createTour(visit));
  const wording = useWording();
  usePageTitle(wording(showroom.name));
  useAddress(visit);
  useEffect(() => tour.follow(), [tour]);
  const [sound] = useState(() => createVisitSound(visit));
  useEffect(() => sound.follow(), [sound]);
  useEffect(
    () =>
      visit.store.subscribe(({ isSoundOn }, before) => {
        if (isSoundOn !== before.isSoundOn) remember(SOUND, isSoundOn ? 'on' : 'off');
      }),
    [visit],
  );
  const screen = useMemo(() => ({ visit, ways, sound }), [visit, ways, sound]);
  return (
    <ScreenProvider value={screen}>
      <TourProvider value={tour}>{canDraw ? <Room /> : <FlatPage />}</TourProvider>
    </ScreenProvider>
  );
}

function beginVisit(showroom: Showroom): Visit {
  const view = decodeView(new URLSearchParams(location.search), showroom);
  const visit = createVisit(showroom, { view, isCalm: isCalm() });
  // Heard from the first touch on, unless the visitor switched it off once.
  visit.store.setState({ isSoundOn: recall(SOUND) !== 'off' });
  return visit;
}
