import { Search, ShoppingBag } from 'lucide-react';
import { Link, useLocation, useSearch } from 'wouter';
import { BagCount, useDepartments } from '../../catalog';
import type { Kind } from '../../contract/product';
import { TAGS, useLanguage, useTexts, useTextsOf } from '../../ui/language/language';
import { SealMark } from '../../ui/parts/seal-mark';
import { SHELL_TEXTS } from './shell-texts';
import type from '../../ui/type.module.css';
import styles from './top-bar.module.css';

/** Mark, departments, search, the other language, the bag. */
export function TopBar() {
  const { brand } = useTexts();
  const texts = useTextsOf(SHELL_TEXTS);
  const { language, setLanguage } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const departments = useDepartments();
  const here = useDepartmentHere();
  return (
    <header className={styles.top}>
      <Link href="/" className={styles.mark}>
        <SealMark />
        {brand}
      </Link>
      <nav className={styles.departments} aria-label={texts.departments}>
        {departments.map((kind) => (
          <Link
            key={kind}
            href={`/products?kind=${kind}`}
            aria-current={kind === here ? 'page' : undefined}
          >
            {texts.kinds[kind]}
          </Link>
        ))}
      </nav>
      <div className={styles.tools}>
        <Link href="/products#search" className={styles.icon} aria-label={texts.search}>
          <Search className="lucide" aria-hidden />
        </Link>
        <button
          type="button"
          className={styles.language}
          lang={TAGS[other]}
          onClick={() => setLanguage(other)}
        >
          {texts.otherLanguage}
        </button>
        <Link href="/bag" className={styles.icon}>
          <ShoppingBag className="lucide" aria-hidden />
          <span className={type.unseen}>{texts.bag}</span>
          <BagCount className={styles.count!} />
        </Link>
      </div>
    </header>
  );
}

function useDepartmentHere(): Kind | null {
  const [path] = useLocation();
  const kind = new URLSearchParams(useSearch()).get('kind');
  return path === '/products' ? (kind as Kind | null) : null;
}
