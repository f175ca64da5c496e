import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { SHELL_TEXTS } from './shell-texts';
import styles from './shell.module.css';

/** Says that there is no network while there is none. */
export function OfflineLine() {
  const { offline } = useTextsOf(SHELL_TEXTS);
  const isOnline = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status">
      {isOnline ? null : <p className={`${type.note} ${styles.offline}`}>{offline}</p>}
    </div>
  );
}
