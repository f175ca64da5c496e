import { ChevronDown } from 'lucide-react';
import { SORTS, type Sort } from '../../contract/product-query';
import { useTextsOf } from '../../ui/language/language';
import { LIST_TEXTS } from './list-texts';
import styles from './sort-choice.module.css';
import type { Filters } from './use-filters';

/** The order of the list, by the device's own menu. */
export function SortChoice({ filters, choose }: Filters) {
  const { order, sorts } = useTextsOf(LIST_TEXTS);
  return (
    <span className={styles.sort}>
      <select
        aria-label={order}
        value={filters.sort}
        onChange={(event) => choose({ sort: event.target.value as Sort })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {sorts[sort]}
          </option>
        ))}
      </select>
      <ChevronDown className="lucide" aria-hidden />
    </span>
  );
}
