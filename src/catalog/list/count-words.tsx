import { useLanguage, useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import styles from './list-page.module.css';
import { LIST_TEXTS } from './list-texts';

/** How many pieces there are, said again whenever it changes. */
export function CountWords({ total }: { readonly total: number | undefined }) {
  const { pieces } = useTextsOf(LIST_TEXTS);
  const language = useLanguage((store) => store.language);
  return (
    <p className={`${type.num} ${styles.count}`} role="status">
      {total !== undefined && pieces(total.toLocaleString(language))}
    </p>
  );
}
