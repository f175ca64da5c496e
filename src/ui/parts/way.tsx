import { useId, type ReactNode } from 'react';
import type from '../type.module.css';
import styles from './way.module.css';

/** One of several ways on: an icon, a name, and a line on what it means. */
export function Way(props: {
  readonly icon: ReactNode;
  readonly name: string;
  readonly note?: string;
  /** Whether it is the one that is taken; left out where none can be. */
  readonly isTaken?: boolean;
  readonly onPress: () => void;
}) {
  const { icon, name, note, isTaken, onPress } = props;
  const id = useId();
  return (
    <button
      type="button"
      className={styles.way}
      aria-labelledby={id}
      {...(note !== undefined && { 'aria-describedby': `${id}-note` })}
      {...(isTaken !== undefined && { 'aria-pressed': isTaken })}
      onClick={onPress}
    >
      {icon}
      <span className={styles.words}>
        <span className={styles.name} id={id}>
          {name}
        </span>
        {note !== undefined && (
          <span className={`${type.note} ${styles.note}`} id={`${id}-note`}>
            {note}
          </span>
        )}
      </span>
    </button>
  );
}
