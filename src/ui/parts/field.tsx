import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import { Says } from './says';
import type from '../type.module.css';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  /** Said instead of the label, where that is too short to stand alone. */
  readonly said?: string | undefined;
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
  /** It is, unless told. */
  readonly isRequired?: boolean;
  readonly inputMode?: 'decimal' | 'numeric';
  /** Of what is written; the page's, unless told. */
  readonly lang?: string;
}

/** A line to write on. */
export function Field(props: FieldProps) {
  const { label, said, problem, lang, isLong = false, isRequired = true, ...rest } = props;
  return (
    <TextField
      {...rest}
      className={styles.field}
      isInvalid={problem !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
    >
      <Label className={styles.label}>
        {said !== undefined && <span className={type.unseen}>{said}</span>}
        <span aria-hidden={said !== undefined || undefined}>{label}</span>
      </Label>
      {isLong ? (
        <TextArea className={`${styles.input} ${styles.area}`} rows={1} lang={lang} />
      ) : (
        <Input className={styles.input} lang={lang} />
      )}
      <FieldError elementType="div">{problem !== undefined && <Says>{problem}</Says>}</FieldError>
    </TextField>
  );
}
