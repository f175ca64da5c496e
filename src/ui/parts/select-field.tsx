import { useId } from 'react';
import { Says } from './says';
import styles from './field.module.css';

interface Option {
  readonly value: string;
  readonly name: string;
}

/** One of many, in the device's own list. */
export function SelectField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What stands there while nothing is chosen. */
  readonly unchosen: string;
  readonly groups: readonly { readonly name: string; readonly options: readonly Option[] }[];
  readonly problem?: string | undefined;
}) {
  const { label, value, onChange, unchosen, groups, problem } = props;
  const id = useId();
  const problemId = `${id}-problem`;
  const isInvalid = problem !== undefined;
  return (
    <div className={styles.field} data-invalid={isInvalid || undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={`${styles.input} ${styles.select}`}
        value={value}
        required
        aria-invalid={isInvalid || undefined}
        {...(isInvalid && { 'aria-describedby': problemId })}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" disabled>
          {unchosen}
        </option>
        {groups.map(({ name, options }) => (
          <optgroup key={name} label={name}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {isInvalid && <Says id={problemId}>{problem}</Says>}
    </div>
  );
}
