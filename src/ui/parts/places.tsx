import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import styles from './places.module.css';

/** The three frames: on the page, on the shopper, in the room. */
export const PLACES = ['look', 'try', 'enter'] as const;
export type Place = (typeof PLACES)[number];

/** Where a piece can be seen; the frame where it is now is filled. Frames that it does not go to are left out. */
export function Places(props: {
  readonly label: string;
  readonly here: Place;
  readonly names: Readonly<Record<Place, string>>;
  /** Addresses of the other frames that it goes to. */
  readonly ways: Readonly<Partial<Record<Place, string>>>;
}) {
  const { label, here, names, ways } = props;
  const inside = (place: Place): ReactNode => (
    <>
      <i className={styles[place]} />
      {names[place]}
    </>
  );
  return (
    <nav className={styles.places} aria-label={label}>
      {PLACES.map((place) => {
        if (place === here) {
          return (
            <span key={place} aria-current="true">
              {inside(place)}
            </span>
          );
        }
        const href = ways[place];
        return (
          href !== undefined && (
            <Link key={place} href={href}>
              {inside(place)}
            </Link>
          )
        );
      })}
    </nav>
  );
}
