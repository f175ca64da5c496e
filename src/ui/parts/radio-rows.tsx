import { Radio, RadioGroup } from 'react-aria-components';
import mark from './mark.module.css';
import styles from './radio-rows.module.css';

interface RadioRow<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly note?: string | undefined;
  /** What it costs, or when. */
  readonly fact?: string | undefined;
}

/** One of several, each a row. */
export function RadioRows<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly rows: readonly RadioRow<Value>[];
}) {
  const { label, value, onChange, rows } = props;
  return (
    <RadioGroup
      className={styles.rows}
      aria-label={label}
      value={value}
      onChange={(next) => onChange(next as Value)}
    >
      {rows.map((row) => (
        <Radio key={row.value} value={row.value} className={mark.row}>
          <span className={`${mark.mark} ${mark.ring}`} />
          <span className={styles.name}>
            {row.name}
            {row.note !== undefined && <small>{row.note}</small>}
          </span>
          {row.fact !== undefined && <span className={styles.fact}>{row.fact}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
}
