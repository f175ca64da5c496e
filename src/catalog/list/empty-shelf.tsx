import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import type from '../../ui/type.module.css';
import styles from './empty-shelf.module.css';
import { countFilters, NO_FILTERS } from './list-filters';
import { LIST_TEXTS } from './list-texts';
import type { Filters } from './use-filters';

/** Where nothing is as it was asked for: what to do, and a way on. */
export function EmptyShelf({ filters, choose }: Filters) {
  const texts = useTextsOf(LIST_TEXTS);
  const isNarrowed = filters.kind !== null || countFilters(filters) > 0;
  if (!isNarrowed) return <p className={styles.empty}>{texts.emptyShop}</p>;
  return (
    <div className={styles.empty}>
      <h2 className={type.title}>{texts.nothing}</h2>
      <p>{texts.nothingTodo}</p>
      <button type="button" className={button.button} onClick={() => choose(NO_FILTERS)}>
        {texts.allOfIt}
      </button>
    </div>
  );
}
