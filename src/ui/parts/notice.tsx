import type { ReactNode } from 'react';
import type from '../type.module.css';
import styles from './notice.module.css';

/** A page that is nothing but words and a way on. */
export function Notice(props: {
  readonly title: string;
  readonly todo: string;
  readonly children: ReactNode;
}) {
  return (
    <main id="main" className={styles.notice} role="status">
      <h1 className={type.head}>{props.title}</h1>
      <p>{props.todo}</p>
      {props.children}
    </main>
  );
}
