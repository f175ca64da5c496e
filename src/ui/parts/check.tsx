import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './mark.module.css';

/** A box that is marked or not. */
export function Check(props: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly describedBy?: string;
  readonly children: ReactNode;
}) {
  const { children, describedBy, ...rest } = props;
  return (
    <Checkbox
      {...rest}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      className={styles.row}
    >
      <span className={styles.mark} />
      <span>{children}</span>
    </Checkbox>
  );
}
