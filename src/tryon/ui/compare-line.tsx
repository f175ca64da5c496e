import type { CSSProperties } from 'react';
import { MoveHorizontal } from 'lucide-react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTexts } from '../../ui/language/language';
import { usePicked } from './use-picked';
import styles from './compare-line.module.css';
import { useLookName, useVisit, useWanted } from './visit';

const STEP = 0.02;

/** The line between what is worn, at its right, and what it is compared with; to be dragged. */
export function CompareLine() {
  const { compare } = useTexts().tryon;
  const { controls } = useVisit();
  const nameOf = useLookName();
  const wanted = useWanted();
  const { pictured, comparison, worn, cut } = usePicked('pictured', 'comparison', 'worn', 'cut');
  if (!pictured || comparison === null) return null;
  const left = comparison === 'without' ? compare.without : nameOf(comparison);
  return (
    <Slider
      className={styles.slider}
      style={{ '--cut': cut } as CSSProperties}
      aria-label={compare.line(left, nameOf(worn ?? wanted))}
      minValue={0}
      maxValue={1}
      step={STEP}
      value={cut}
      onChange={controls.setCut}
      formatOptions={{ style: 'percent' }}
    >
      <SliderTrack className={styles.track}>
        <SliderThumb className={styles.line}>
          <span className={styles.knob}>
            <MoveHorizontal />
          </span>
        </SliderThumb>
      </SliderTrack>
    </Slider>
  );
}
