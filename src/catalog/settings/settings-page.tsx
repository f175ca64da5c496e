import { useId, type ReactNode } from 'react';
import { CURRENCY_EXPONENTS, type Currency } from '../../contract/money';
import { useCurrencyChoice } from '../../ui/currency';
import { useTextsOf } from '../../ui/language/language';
import { LanguageSwitch } from '../../ui/language/language-switch';
import { useMotion } from '../../ui/motion';
import { Chips } from '../../ui/parts/chips';
import { THEMES, useTheme } from '../../ui/theme';
import type from '../../ui/type.module.css';
import { usePageTitle } from '../../ui/use-page-title';
import { Kept } from './kept';
import styles from './settings-page.module.css';
import { SETTINGS_TEXTS } from './settings-texts';

const CURRENCIES = Object.keys(CURRENCY_EXPONENTS) as Currency[];
const BY_LANGUAGE = 'language';

/** How the shop looks and speaks on this device, and what it knows. */
export default function SettingsPage() {
  const texts = useTextsOf(SETTINGS_TEXTS);
  usePageTitle(texts.title);
  return (
    <main id="main" className={styles.page}>
      <h1 className={type.head}>{texts.title}</h1>
      <div className={styles.settings}>
        <Setting name={texts.language}>
          <LanguageSwitch label={texts.language} />
        </Setting>
        <Currencies />
        <Themes />
        <Motions />
      </div>
      <Kept />
    </main>
  );
}

function Setting(props: {
  readonly name: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.setting} aria-labelledby={id}>
      <div>
        <h2 id={id}>{props.name}</h2>
        {props.note !== undefined && <p className={type.note}>{props.note}</p>}
      </div>
      {props.children}
    </section>
  );
}

function Currencies() {
  const { chosen, choose } = useCurrencyChoice();
  const texts = useTextsOf(SETTINGS_TEXTS);
  return (
    <Setting name={texts.currency} note={texts.currencyNote}>
      <Chips
        label={texts.currency}
        value={chosen ?? BY_LANGUAGE}
        onChange={(value) => choose(value === BY_LANGUAGE ? null : (value as Currency))}
        choices={[
          { value: BY_LANGUAGE, name: texts.byLanguage },
          ...CURRENCIES.map((value) => ({ value, name: texts.currencies[value] })),
        ]}
      />
    </Setting>
  );
}

function Themes() {
  const { theme, setTheme } = useTheme();
  const texts = useTextsOf(SETTINGS_TEXTS);
  return (
    <Setting name={texts.theme}>
      <Chips
        label={texts.theme}
        value={theme}
        onChange={setTheme}
        choices={THEMES.map((value) => ({ value, name: texts.themes[value] }))}
      />
    </Setting>
  );
}

function Motions() {
  const { calm, setCalm } = useMotion();
  const { motion, motions } = useTextsOf(SETTINGS_TEXTS);
  return (
    <Setting name={motion}>
      <Chips
        label={motion}
        value={calm ? 'calm' : 'moving'}
        onChange={(value) => setCalm(value === 'calm')}
        choices={(['moving', 'calm'] as const).map((value) => ({ value, name: motions[value] }))}
      />
    </Setting>
  );
}
