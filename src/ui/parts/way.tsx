import { useId, type ReactNode } from 'react';
import type from '../type.module.css';
import row from './row-button.module.css';
import styles from './way.module.css';

/** One of several ways on: an icon, a name, and a line on what it means. All of it can be pressed. */
export function Way(props: {
  readonly icon: ReactNode;
  readonly name: string;
  readonly note?: string;
  /** Whether it is the one that is taken; left out where none can be. */
  readonly isTaken?: boolean;
  readonly onPress: () => void;
}) {
  const { icon, name, note, isTaken, onPress } = props;
  const noteId = useId();
  return (
    <div className={styles.way}>
      {icon}
      <div>
        <button
          type="button"
          className={`${row.whole} ${styles.name}`}
          {...(note !== undefined && { 'aria-describedby': noteId })}
          {...(isTaken !== undefined && { 'aria-pressed': isTaken })}
          onClick={onPress}
        >
          {name}
        </button>
        {note !== undefined && (
          <p className={`${type.note} ${styles.note}`} id={noteId}>
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
