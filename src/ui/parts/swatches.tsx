import { Radio, RadioGroup } from 'react-aria-components';
import { swatchPaint } from './swatch-paint';
import styles from './swatches.module.css';

export interface SwatchChoice {
  readonly id: string;
  /** As it is said, with "sold out" where that is so. */
  readonly name: string;
  /** CSS colours, the main one first. */
  readonly colours: readonly string[];
  /** Struck through; it can be looked at all the same. */
  readonly isOut?: boolean;
}

/** One of several colours; the chosen one is underlined. */
export function Swatches(props: {
  readonly label: string;
  readonly choices: readonly SwatchChoice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}) {
  const { label, choices, value, onChange } = props;
  return (
    <RadioGroup
      className={styles.swatches!}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={onChange}
    >
      {choices.map(({ id, name, colours, isOut = false }) => (
        <Radio key={id} value={id} className={styles.choice!} aria-label={name}>
          <span
            className={styles.swatch}
            data-out={isOut || undefined}
            style={{ background: swatchPaint(colours) }}
          />
        </Radio>
      ))}
    </RadioGroup>
  );
}
