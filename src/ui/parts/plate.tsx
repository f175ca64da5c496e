import { createContext, useContext, type ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from './plate.module.css';

/** The page that plates open on: its theme is theirs, and they are part of it to those who listen. */
export const PlateHost = createContext<HTMLElement | null>(null);

/** What opens at a button of a `DialogTrigger`: a plate, with an ink line where it begins. */
export function Plate(props: {
  readonly label: string;
  readonly placement: 'top start' | 'bottom end';
  readonly children: (close: () => void) => ReactNode;
}) {
  const host = useContext(PlateHost);
  return (
    <Popover
      {...(host && { UNSTABLE_portalContainer: host })}
      className={styles.plate}
      placement={props.placement}
      offset={8}
      containerPadding={12}
      // The picture goes on beside it, for everybody.
      isNonModal
    >
      <Dialog className={styles.inside} aria-label={props.label}>
        {({ close }) => props.children(close)}
      </Dialog>
    </Popover>
  );
}
