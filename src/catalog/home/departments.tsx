import { useQueries, useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Link } from 'wouter';
import { KINDS, type Kind, type Poster } from '../../contract/product';
import { useCurrency } from '../../ui/currency';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { facetsQuery } from '../queries';
import { Picture } from '../shared/picture';
import styles from './departments.module.css';
import { departmentQueries } from './home-queries';
import { HOME_TEXTS } from './home-texts';
import way from './way.module.css';

/**
 * The departments that have something, each by its first piece. @param isBeside beside a larger picture:
 * as rows
 */
export function Departments({ isBeside }: { readonly isBeside: boolean }) {
  const { departments, kinds, pieces } = useTextsOf(HOME_TEXTS);
  const language = useLanguage((store) => store.language);
  const stocked = useStocked();
  return (
    <nav
      className={styles.departments}
      aria-label={departments}
      data-count={stocked.length}
      data-beside={isBeside}
    >
      {stocked.map(({ kind, poster, count }) => (
        <Link key={kind} href={`/products?kind=${kind}`} className={`${way.way} ${styles.way}`}>
          <Picture poster={poster} className={styles.frame!} />
          <span className={styles.words}>
            <span className={way.cap}>
              <span className={`${type.title} ${way.name}`}>{kinds[kind].name}</span>
              <ArrowRight className="lucide" aria-hidden />
            </span>
            <span className={`${type.note} ${way.note} ${styles.note}`}>{kinds[kind].note}</span>
            {count !== undefined && (
              <span className={`${type.note} ${type.num} ${styles.count}`}>
                {pieces(count.toLocaleString(language))}
              </span>
            )}
          </span>
        </Link>
      ))}
    </nav>
  );
}

interface Stocked {
  readonly kind: Kind;
  readonly poster: Poster | undefined;
  /** Undefined until the shop has counted. */
  readonly count: number | undefined;
}

/** Nothing until all of them are known, so that none moves another. */
function useStocked(): readonly Stocked[] {
  const currency = useCurrency();
  const answers = useQueries({
    queries: departmentQueries(currency),
  });
  const { data: facets } = useQuery(facetsQuery({ currency }));
  if (answers.some(({ isPending }) => isPending)) return [];
  return KINDS.flatMap((kind, index) => {
    const piece = answers[index]!.data?.items[0];
    // Its last colour: the shelf below shows the first.
    const poster = piece?.variants.findLast((variant) => variant.poster)?.poster;
    const count = facets?.kinds.find((each) => each.kind === kind)?.count;
    return piece ? [{ kind, poster, count }] : [];
  });
}
