import type { ReactNode, RefObject } from 'react';
import type from '../type.module.css';
import { ActButton } from './act-button';
import styles from './seal-button.module.css';

/** The seal: pressing it orders, and nothing else is filled with its vermilion. One a screen. */
export function SealButton(props: {
  /** What it does, in the words of the act. */
  readonly act: string;
  /** What comes of it: where to, when, how much. */
  readonly note?: ReactNode;
  /** The seal alone, for a thumb; `act` and `describedBy` are said then. */
  readonly isSquare?: boolean;
  /** Id of what says the rest. */
  readonly describedBy?: string;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly type?: 'submit';
  readonly onPress?: () => void;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
}) {
  const { act, note, isSquare = false, isPending = false, ...rest } = props;
  return (
    <ActButton
      {...rest}
      isPending={isPending}
      label={isSquare ? act : undefined}
      className={`${styles.order} ${isSquare ? styles.square : ''}`}
    >
      <span className={styles.seal} lang="zh-Hans" aria-hidden>
        订
      </span>
      {!isSquare && (
        <span className={styles.words}>
          <span className={styles.act}>{act}</span>
          {note !== undefined && <span className={type.note}>{note}</span>}
        </span>
      )}
    </ActButton>
  );
}
