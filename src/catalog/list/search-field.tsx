import { Search, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { LONGEST_SEARCH, searchWords } from './list-filters';
import { LIST_TEXTS } from './list-texts';
import styles from './search-field.module.css';
import type { Filters } from './use-filters';

/** A pause in typing after which is looked for what stands there. */
const PAUSE_MS = 250;
/** An address with this mark asks for the field. */
const MARK = '#search';

/** Looks for words while they are typed; of Chinese, once its syllables have become characters. */
export function SearchField({ filters: { q }, refine }: Filters) {
  const texts = useTextsOf(LIST_TEXTS);
  const [typed, setTyped] = useState(q);
  const [isComposing, setComposing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const words = searchWords(typed);

  // The way back, and "clear", change the words from outside.
  const lookedFor = useRef(q);
  useEffect(() => {
    if (lookedFor.current !== q) setTyped(q);
    lookedFor.current = q;
  }, [q]);
  function lookFor(next: string) {
    if (lookedFor.current === next) return;
    lookedFor.current = next;
    refine({ q: next });
  }
  useEffect(() => {
    if (isComposing || words === lookedFor.current) return;
    const pause = setTimeout(() => lookFor(words), PAUSE_MS);
    return () => clearTimeout(pause);
  });
  useFocusByMark(field);

  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          lookFor(words);
          field.current!.blur();
        }}
      >
        <label className={type.unseen} htmlFor={id}>
          {texts.search}
        </label>
        <Search className={`lucide ${styles.glass}`} aria-hidden />
        <input
          ref={field}
          id={id}
          className={styles.input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_SEARCH}
          placeholder={texts.searchHint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
        {typed !== '' && (
          <button
            type="button"
            className={styles.forget}
            aria-label={texts.forget}
            onClick={() => {
              setTyped('');
              lookFor('');
              field.current!.focus();
            }}
          >
            <X className="lucide" aria-hidden />
          </button>
        )}
      </form>
    </search>
  );
}

/** Gives the field the focus whenever an address with its mark is gone to, also from this page. */
function useFocusByMark(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const look = () => location.hash === MARK && field.current!.focus();
    look();
    const events = ['pushState', 'popstate', 'hashchange'];
    for (const event of events) addEventListener(event, look);
    return () => {
      for (const event of events) removeEventListener(event, look);
    };
  }, [field]);
}
