import type { ReactNode } from 'react';
import { useLanguage } from '../../ui/language/language';
import styles from './check.module.css';

/** A filter that is on or off, with how many pieces it leaves. */
export function Check(props: {
  readonly isOn: boolean;
  readonly count: number;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const { isOn, count, onPress, children } = props;
  const language = useLanguage((store) => store.language);
  return (
    <button type="button" className={styles.check} aria-pressed={isOn} onClick={onPress}>
      <i />
      {children}
      <span className={styles.count}>{count.toLocaleString(language)}</span>
    </button>
  );
}
