import { Radio, RadioGroup } from 'react-aria-components';
import styles from './sizes.module.css';

export interface SizeChoice {
  readonly size: string;
  /** As it is said, with "sold out" where that is so. */
  readonly name: string;
  /** Struck through; it can be chosen all the same, and then says so. */
  readonly isOut: boolean;
}

/** Sizes on the rule; the chosen one has the thick tick. */
export function Sizes(props: {
  readonly label: string;
  readonly choices: readonly SizeChoice[];
  readonly value: string | null;
  readonly onChange: (size: string) => void;
}) {
  const { label, choices, value, onChange } = props;
  return (
    <RadioGroup
      className={styles.sizes!}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={onChange}
    >
      {choices.map(({ size, name, isOut }) => (
        <Radio
          key={size}
          value={size}
          className={styles.size!}
          aria-label={name}
          data-out={isOut || undefined}
        >
          {size}
        </Radio>
      ))}
    </RadioGroup>
  );
}
