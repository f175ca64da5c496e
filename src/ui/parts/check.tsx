import type { ReactNode } from 'react';
import { useLanguage } from '../language/language';
import type from '../type.module.css';
import styles from './mark.module.css';

/** A box that is marked or not. The platform's own, since lists begin with some. */
export function Check(props: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** Of a filter: how many pieces it leaves. */
  readonly count?: number;
  readonly describedBy?: string;
  readonly children: ReactNode;
}) {
  const { isSelected, onChange, count, describedBy, children } = props;
  const language = useLanguage((store) => store.language);
  return (
    <label className={`${styles.row} ${styles.check}`} data-selected={isSelected || undefined}>
      <input
        type="checkbox"
        className={type.unseen}
        checked={isSelected}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.mark} />
      <span>{children}</span>
      {count !== undefined && (
        <span className={styles.count}>{count.toLocaleString(language)}</span>
      )}
    </label>
  );
}
