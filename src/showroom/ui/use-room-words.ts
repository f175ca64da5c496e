import { areaOf } from '../../math/polygon';
import { useTextsOf, useWording } from '../../ui/language/language';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useVisit } from './visit-context';

/** How places are called, and how large they are: whole square metres. */
export function useRoomWords() {
  const { showroom } = useVisit();
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const wording = useWording();
  const { placeTexts, scene } = showroom;
  const outlineOf = (id: string) => scene.places.find((place) => place.id === id)!.outline;
  const said = (squareMetres: number) => texts.area(String(Math.round(squareMetres)));
  return {
    nameOf: (id: string): string => {
      const known = placeTexts[id];
      return known ? wording(known.name) : id;
    },
    noteOf: (id: string): string | null => {
      const note = placeTexts[id]?.note;
      return note ? wording(note) : null;
    },
    areaOf: (id: string): string => said(areaOf(outlineOf(id))),
    areaOfAll: (): string =>
      said(scene.places.reduce((sum, { outline }) => sum + areaOf(outline), 0)),
  };
}
