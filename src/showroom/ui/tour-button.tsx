import { Route } from 'lucide-react';
import { useTextsOf } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import { Way } from '../../ui/parts/way';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useTour } from './tour-context';
import { useVisit } from './visit-context';

/** Begins the tour, from the picture's edge. */
export function TourButton({ className }: { readonly className?: string | undefined }) {
  const { tour: texts } = useTextsOf(SHOWROOM_TEXTS);
  const tour = useTour();
  return (
    <IconButton label={texts.start} className={className} onPress={tour.play}>
      <Route className="lucide" aria-hidden />
    </IconButton>
  );
}

/** Begins the tour, from a menu; nothing where the showroom has none. */
export function TourWay({ onPress }: { readonly onPress: () => void }) {
  const { tour: texts } = useTextsOf(SHOWROOM_TEXTS);
  const { showroom } = useVisit();
  const tour = useTour();
  if (showroom.tour.length === 0) return null;
  return (
    <Way
      icon={<Route className="lucide" aria-hidden />}
      name={texts.start}
      onPress={() => {
        onPress();
        tour.play();
      }}
    />
  );
}
