import { LANGUAGES, type Language, type Text } from '../../contract/text';
import styles from './language-switch.module.css';
import { TAGS, useLanguage } from './language';

/** Each language's own name for itself. */
const NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' } satisfies Text;

/** The languages, each in its own words; the present one is underlined. */
export function LanguageSwitch({ label }: { readonly label: string }) {
  const { language, setLanguage } = useLanguage();
  return (
    <div className={styles.row} role="group" aria-label={label}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.language}
          lang={TAGS[each]}
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {NAMES[each]}
        </button>
      ))}
    </div>
  );
}
