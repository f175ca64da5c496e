import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import { Says } from './says';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** What is wrong with it and what to do, below the broken line. */
  readonly problem?: string | undefined;
  readonly name: string;
  readonly autoComplete: string;
  readonly type?: 'text' | 'tel' | 'password';
  readonly maxLength: number;
  /** As many lines as its words need. */
  readonly isLong?: boolean;
}

/** A line to write on. */
export function Field(props: FieldProps) {
  const { label, problem, isLong = false, ...rest } = props;
  return (
    <TextField
      {...rest}
      className={styles.field}
      isInvalid={problem !== undefined}
      isRequired
      validationBehavior="aria"
    >
      <Label className={styles.label}>{label}</Label>
      {isLong ? (
        <TextArea className={`${styles.input} ${styles.area}`} rows={1} />
      ) : (
        <Input className={styles.input} />
      )}
      <FieldError elementType="div">{problem !== undefined && <Says>{problem}</Says>}</FieldError>
    </TextField>
  );
}
