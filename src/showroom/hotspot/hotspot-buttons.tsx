import { useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import { useChosen, useVisit } from '../ui/visit-context';
import { SHOWROOM_TEXTS } from '../ui/showroom-texts';
import { useOverlay } from '../ui/use-overlay';
import { createHotspotOverlay, type HotspotOverlay } from './hotspot-overlay';
import styles from './hotspot-buttons.module.css';
import { drawLabelAtlas, labelFont } from './label-atlas';
import type { Mark } from './marks';
import type { Mirror } from './mirror';
import { pressMark } from './press-mark';

/**
 * The hotspots over the room, and their mirror in the page: a button over each that is seen, in the
 * order of reading, so that keys and screen readers do all that a pointer does.
 */
export function HotspotButtons(props: {
  readonly marks: readonly Mark[];
  readonly mirror: Mirror;
}) {
  const { marks, mirror } = props;
  const visit = useVisit();
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const open = useChosen(({ view }) => view.open);
  // The plan has its own, and a tape is held to what is there.
  const isOff = useChosen(({ view, isMeasuring }) => view.mode === 'plan' || isMeasuring);
  const { order } = useStore(mirror.store);
  const labels = useLabels(marks);
  const overlay = useMemo(() => createHotspotOverlay(visit, marks, mirror), [visit, marks, mirror]);
  useEffect(() => () => overlay.dispose(), [overlay]);
  useOverlay(
    visit,
    useCallback(() => overlay, [overlay]),
  );
  useEffect(() => {
    overlay.setOff(isOff);
    visit.invalidate();
  }, [overlay, visit, isOff]);
  useAtlas(overlay, labels);
  const point = (index: number) => {
    overlay.point(index);
    visit.invalidate();
  };
  return (
    <ul
      ref={(list) => mirror.setList(list)}
      className={styles.spots}
      aria-label={texts.inView}
      hidden={isOff}
    >
      {order.map((index) => {
        const { hotspot } = marks[index]!;
        return (
          <li key={hotspot.id}>
            <button
              ref={(button) => mirror.setButton(index, button)}
              type="button"
              className={styles.spot}
              hidden
              data-hotspot={hotspot.id}
              aria-label={labels[index]}
              aria-expanded={open === hotspot.id}
              onClick={() => pressMark(visit, hotspot)}
              onPointerEnter={() => point(index)}
              onPointerLeave={() => point(-1)}
              onFocus={() => point(index)}
              onBlur={() => point(-1)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function useLabels(marks: readonly Mark[]): readonly string[] {
  const language = useLanguage((store) => store.language);
  const slots = useChosen(({ view }) => view.slots);
  return useMemo(() => marks.map((mark) => mark.label(slots)[language]), [marks, slots, language]);
}

/** Draws the labels in the page's own fonts, and anew when these are here. */
function useAtlas(overlay: HotspotOverlay, labels: readonly string[]): void {
  const visit = useVisit();
  useEffect(() => {
    let atlas: ReturnType<typeof drawLabelAtlas> | null = null;
    let pixels = 0;
    let isHere = true;
    const draw = () => {
      if (!isHere || pixels === 0) return;
      const before = atlas;
      atlas = drawLabelAtlas(labels, labelFont(), pixels);
      overlay.setAtlas(atlas);
      before?.dispose();
      visit.invalidate();
    };
    overlay.onPixels((asked) => {
      pixels = asked;
      draw();
    });
    visit.invalidate();
    void document.fonts.ready.then(draw);
    return () => {
      isHere = false;
      atlas?.dispose();
    };
  }, [overlay, visit, labels]);
}
