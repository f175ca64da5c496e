import type { CSSProperties } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './range-ruler.module.css';
import ruler from './ruler.module.css';

/** Where a rule begins and ends, and how it is ticked. */
export interface RangeScale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly ticks: number;
  readonly major: number;
}

/** A rule with two hands, moved by finger, mouse and keys; the readings stand over them. */
export function RangeRuler(props: {
  readonly label: string;
  /** Of the lower and the upper hand. */
  readonly labels: readonly [string, string];
  readonly scale: RangeScale;
  readonly values: readonly [number, number];
  readonly read: (value: number) => string;
  /** How a value is said. */
  readonly format: Intl.NumberFormatOptions;
  readonly onChange: (values: [number, number]) => void;
  readonly onChangeEnd: (values: [number, number]) => void;
}) {
  const { label, labels, scale, values, read, format, onChange, onChangeEnd } = props;
  const { from, to, step, ticks, major } = scale;
  const share = (value: number) => (value - from) / (to - from);
  const measures = {
    '--ticks': ticks,
    '--major': major,
    '--low': share(values[0]),
    '--high': share(values[1]),
  };
  return (
    <Slider
      aria-label={label}
      minValue={from}
      maxValue={to}
      step={step}
      value={[...values]}
      formatOptions={format}
      onChange={([low, high]) => onChange([low!, high!])}
      onChangeEnd={([low, high]) => onChangeEnd([low!, high!])}
    >
      <SliderTrack
        className={`${ruler.ruler} ${styles.track}`}
        style={measures as unknown as CSSProperties}
      >
        <span className={styles.between} />
        {labels.map((each, index) => (
          <SliderThumb key={each} index={index} className={styles.hand} aria-label={each} />
        ))}
      </SliderTrack>
      <div className={styles.readings} aria-hidden>
        <span>{read(values[0])}</span>
        <span>{read(values[1])}</span>
      </div>
    </Slider>
  );
}
