import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Facets } from '../../contract/facets';
import { useLanguage, useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import type from '../../ui/type.module.css';
import { ChosenChips } from './chosen-chips';
import { FilterFields } from './filter-fields';
import styles from './filter-panel.module.css';
import { LIST_TEXTS } from './list-texts';
import { SortChoice } from './sort-choice';
import type { Filters } from './use-filters';

/** On a phone: filters and order on a sheet of their own, with how much they leave. */
export function FilterPanel(
  props: Filters & {
    readonly facets: Facets | undefined;
    readonly isOpen: boolean;
    readonly onClose: () => void;
  },
) {
  const { facets, isOpen, onClose, ...asking } = props;
  const texts = useTextsOf(LIST_TEXTS);
  const language = useLanguage((store) => store.language);
  const panel = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOpen) panel.current!.close();
    else {
      panel.current!.showModal();
      // Begin at its head, and not at the first thing that can be changed.
      panel.current!.focus();
    }
  }, [isOpen]);
  return (
    <dialog
      ref={panel}
      className={styles.panel}
      aria-label={texts.filters}
      tabIndex={-1}
      onClose={onClose}
    >
      {isOpen && (
        <>
          <header className={styles.lead}>
            <h2 className={type.title}>{texts.filters}</h2>
            <SortChoice {...asking} />
            <button
              type="button"
              className={styles.close}
              aria-label={texts.close}
              onClick={onClose}
            >
              <X className="lucide" aria-hidden />
            </button>
          </header>
          <div className={styles.chosen}>
            <ChosenChips {...asking} />
          </div>
          <div className={styles.fields}>
            <FilterFields {...asking} facets={facets} />
          </div>
          <footer className={styles.foot}>
            <button type="button" className={button.solid} onClick={onClose}>
              {texts.show((facets?.total ?? 0).toLocaleString(language))}
            </button>
          </footer>
        </>
      )}
    </dialog>
  );
}
