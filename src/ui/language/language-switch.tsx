import { TAGS, useLanguage, useTexts } from './language';

/** Changes to the other language; its label is that language's own name. */
export function LanguageSwitch({ className }: { readonly className: string }) {
  const { language, setLanguage } = useLanguage();
  const texts = useTexts();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={className}
      lang={TAGS[other]}
      onClick={() => setLanguage(other)}
    >
      {texts.switchLanguage}
    </button>
  );
}
