import { CircleAlert, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './says.module.css';

const ICONS = { alert: CircleAlert, clock: Clock } as const;

/** A line in words with an icon before it: what happened, or until when something holds. */
export function Says(props: {
  readonly icon?: keyof typeof ICONS;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { icon = 'alert', className = '', children, id } = props;
  const Icon = ICONS[icon];
  return (
    <p {...(id !== undefined && { id })} className={`${styles.says} ${className}`}>
      <Icon className="lucide" aria-hidden />
      <span>{children}</span>
    </p>
  );
}
