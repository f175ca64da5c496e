import { useQueries } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Link } from 'wouter';
import { KINDS, type Kind, type Poster } from '../../contract/product';
import { useCurrency } from '../../ui/currency';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { productsQuery } from '../queries';
import { Picture } from '../shared/picture';
import styles from './departments.module.css';
import { HOME_TEXTS } from './home-texts';
import way from './way.module.css';

/** The departments that have something, each by its first piece. */
export function Departments() {
  const { departments, kinds } = useTextsOf(HOME_TEXTS);
  const stocked = useStocked();
  return (
    <nav className={styles.departments} aria-label={departments} data-count={stocked.length}>
      {stocked.map(({ kind, poster }) => (
        <Link key={kind} href={`/products?kind=${kind}`} className={`${way.way} ${styles.way}`}>
          <Picture poster={poster} className={styles.frame!} />
          <span className={styles.words}>
            <span className={way.cap}>
              <span className={`${type.title} ${way.name}`}>{kinds[kind].name}</span>
              <ArrowRight className="lucide" aria-hidden />
            </span>
            <span className={`${type.note} ${way.note}`}>{kinds[kind].note}</span>
          </span>
        </Link>
      ))}
    </nav>
  );
}

/** Nothing until all of them are known, so that none moves another. */
function useStocked(): readonly { kind: Kind; poster: Poster | undefined }[] {
  const currency = useCurrency();
  const answers = useQueries({
    queries: KINDS.map((kind) => productsQuery({ kind, limit: '1', currency })),
  });
  if (answers.some(({ isPending }) => isPending)) return [];
  return KINDS.flatMap((kind, index) => {
    const piece = answers[index]!.data?.items[0];
    // Its last colour: the shelf below shows the first.
    const poster = piece?.variants.findLast((variant) => variant.poster)?.poster;
    return piece ? [{ kind, poster }] : [];
  });
}
