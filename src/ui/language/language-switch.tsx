import { useLanguage, useTexts } from './language';

/** Changes to the other language; its label is that language's own name. */
export function LanguageSwitch({ className }: { readonly className: string }) {
  const { language, setLanguage } = useLanguage();
  const texts = useTexts();
  return (
    <button
      type="button"
      className={className}
      onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
    >
      {texts.switchLanguage}
    </button>
  );
}
