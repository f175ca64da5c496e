import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Link } from 'wouter';
import type { ShowroomSummary } from '../../contract/showroom';
import { useTextsOf, useWording } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { showroomsQuery } from '../queries';
import styles from './enter-way.module.css';
import { HOME_TEXTS } from './home-texts';
import way from './way.module.css';

/** The showroom that the home page leads into, if there is one; what depends on it waits until that is known. */
export function useShowroom(): {
  readonly showroom: ShowroomSummary | undefined;
  readonly isKnown: boolean;
} {
  const { data, isPending } = useQuery(showroomsQuery);
  return { showroom: data?.items[0], isKnown: !isPending };
}

/** The way into a room: a picture of it, in the frame of entering. */
export function EnterWay({ showroom }: { readonly showroom: ShowroomSummary }) {
  const { enter } = useTextsOf(HOME_TEXTS);
  const wording = useWording();
  const { id, poster, smallPoster, summary } = showroom;
  return (
    <Link href={`/showrooms/${id}`} className={`${way.way} ${styles.enter}`}>
      <span className={`${way.picture} ${styles.frame}`}>
        {poster && (
          <picture>
            {smallPoster && <source media="(max-width: 899px)" srcSet={smallPoster.url} />}
            <img src={poster.url} width={poster.width} height={poster.height} alt="" />
          </picture>
        )}
      </span>
      <span className={way.cap}>
        <span className={`${type.title} ${way.name}`}>{enter}</span>
        <ArrowRight className="lucide" aria-hidden />
      </span>
      <span className={`${type.note} ${way.note}`}>{wording(summary)}</span>
    </Link>
  );
}
