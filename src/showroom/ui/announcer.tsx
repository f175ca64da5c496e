import { useEffect, useRef, useState } from 'react';
import { useTextsOf, useWording } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { pieceIn } from '../hotspot/piece-in';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useRoomWords } from './use-room-words';
import { useSumOf } from './use-sum';
import { useChosen, useVisit } from './visit-context';

/** Says to those who listen where one has come to, and what a change of pieces costs. */
export function Announcer({ place }: { readonly place: string }) {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const { showroom } = useVisit();
  const words = useRoomWords();
  const wording = useWording();
  const sum = useSumOf(place);
  const slots = useChosen(({ view }) => view.slots);
  const before = useRef({ place, slots });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const was = before.current;
    before.current = { place, slots };
    if (was.place !== place) setSaid(texts.facts(words.nameOf(place), words.areaOf(place)));
    const changed = Object.keys(slots).find((id) => slots[id] !== was.slots[id]);
    const standing = changed === undefined ? null : pieceIn(showroom, slots, changed);
    if (standing && sum !== null) {
      const { product, variant } = standing;
      setSaid(texts.panel.swapped(texts.facts(wording(product.name), wording(variant.name)), sum));
    }
    // What is said is said once, when it happens: a change of language is not news.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [place, slots, sum]);
  return (
    <p role="status" className={type.unseen}>
      {said}
    </p>
  );
}
