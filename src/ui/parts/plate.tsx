import type { ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from './plate.module.css';

/**
 * What opens at a button of a `DialogTrigger`: a plate in the theme of the room, with an ink line
 * where it begins.
 */
export function Plate(props: {
  readonly label: string;
  readonly placement: 'top start' | 'top end' | 'bottom end' | 'left top';
  readonly children: (close: () => void) => ReactNode;
}) {
  return (
    <Popover
      className={styles.plate}
      data-theme="room"
      placement={props.placement}
      offset={8}
      containerPadding={12}
    >
      <Dialog className={styles.inside} aria-label={props.label}>
        {({ close }) => props.children(close)}
      </Dialog>
    </Popover>
  );
}
