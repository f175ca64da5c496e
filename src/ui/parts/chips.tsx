import { Radio, RadioGroup } from 'react-aria-components';
import chip from './chip.module.css';
import styles from './chips.module.css';

/** One of a few short words, side by side; an ink line stands under the chosen one. */
export function Chips<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
}) {
  const { label, value, onChange, choices } = props;
  return (
    <RadioGroup
      className={styles.chips}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as Value)}
    >
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          value={choice.value}
          className={chip.chip}
          data-on={choice.value === value || undefined}
        >
          {choice.name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
