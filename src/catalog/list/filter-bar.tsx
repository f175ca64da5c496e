import { SlidersHorizontal } from 'lucide-react';
import { useTextsOf } from '../../ui/language/language';
import chip from '../../ui/parts/chip.module.css';
import { ChosenChips } from './chosen-chips';
import styles from './filter-bar.module.css';
import { countFilters } from './list-filters';
import { LIST_TEXTS } from './list-texts';
import { SortChoice } from './sort-choice';
import type { Filters } from './use-filters';

/** What narrows the list now, each to be taken off, and how it is ordered. */
export function FilterBar({ onOpen, ...asking }: Filters & { readonly onOpen: () => void }) {
  const texts = useTextsOf(LIST_TEXTS);
  return (
    <div className={styles.bar}>
      <button type="button" className={`${chip.chip} ${styles.open}`} onClick={onOpen}>
        <SlidersHorizontal className="lucide" aria-hidden />
        {texts.filter(countFilters(asking.filters))}
      </button>
      <ChosenChips {...asking} />
      <div className={styles.sort}>
        <SortChoice {...asking} />
      </div>
    </div>
  );
}
