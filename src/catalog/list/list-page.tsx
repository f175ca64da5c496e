import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { currentCurrency } from '../../ui/currency';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { productPagesQuery } from '../queries';
import { CountWords } from './count-words';
import { EmptyShelf } from './empty-shelf';
import { FilterBar } from './filter-bar';
import { FilterFields } from './filter-fields';
import { FilterPanel } from './filter-panel';
import styles from './list-page.module.css';
import { asked, readFilters } from './list-filters';
import { LIST_TEXTS } from './list-texts';
import { More } from './more';
import { SearchField } from './search-field';
import { ShelfGrid } from './shelf-grid';
import { useFilters } from './use-filters';
import { useShelf } from './use-shelf';

/** Asks for what the list at this address begins with. */
export function ask(queries: QueryClient, search: string): void {
  const currency = currentCurrency();
  void queries.prefetchInfiniteQuery(
    productPagesQuery(asked(readFilters(search, currency), currency)),
  );
}

/** All that the shop has, or what of it the address asks for. */
export default function ListPage() {
  const texts = useTextsOf(LIST_TEXTS);
  const asking = useFilters();
  const { filters } = asking;
  const shelf = useShelf(filters);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const top = useRef<HTMLElement>(null);
  const { kind, size, colour, available, price, sort } = filters;
  const chosen = [kind, size, colour, available, price?.min, price?.max, sort].join();
  useBeginAnew(top, chosen);
  return (
    <main id="main" ref={top} className={styles.list}>
      <header className={styles.lead}>
        <h1 className={type.head}>{kind ? texts.kinds[kind] : texts.everything}</h1>
        <CountWords total={shelf.facets?.total} />
      </header>
      <SearchField {...asking} />
      <FilterBar {...asking} onOpen={() => setPanelOpen(true)} />
      <aside className={styles.filters} aria-label={texts.filters}>
        <FilterFields {...asking} facets={shelf.facets} />
      </aside>
      <section className={styles.results} aria-busy={shelf.isOld}>
        {!shelf.isComing && shelf.items.length === 0 ? (
          <EmptyShelf {...asking} />
        ) : (
          <ShelfGrid items={shelf.items} isOld={shelf.isOld} />
        )}
        <More shelf={shelf} />
      </section>
      <FilterPanel
        {...asking}
        facets={shelf.facets}
        isOpen={isPanelOpen}
        onClose={() => setPanelOpen(false)}
      />
    </main>
  );
}

/** Another choice begins the list anew: whoever had gone down it is brought to its top. */
function useBeginAnew(top: React.RefObject<HTMLElement | null>, chosen: string): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    const isBack = (history.state as { scrollY?: number } | null)?.scrollY !== undefined;
    if (!isBack && top.current!.getBoundingClientRect().top < 0) top.current!.scrollIntoView();
  }, [chosen, top]);
}
