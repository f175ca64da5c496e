import { TAGS, useLanguage } from '../language/language';
import type { Text } from '../../contract/text';
import type from '../type.module.css';

/** The other language's word for it, set vertically at the margin: once a page, and for the eye alone. */
export function Gloss({
  word,
  className = '',
}: {
  readonly word: Text;
  readonly className?: string;
}) {
  const other = useLanguage(({ language }) => (language === 'zh' ? 'en' : 'zh'));
  return (
    <p className={`${type.gloss} ${className}`} lang={TAGS[other]} aria-hidden>
      {word[other]}
    </p>
  );
}
