import { Link } from 'wouter';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { SHELL_TEXTS } from './shell-texts';
import styles from './footer.module.css';

export function Footer() {
  const texts = useTextsOf(SHELL_TEXTS);
  return (
    <footer className={`${type.note} ${styles.foot}`}>
      <nav className={styles.ways}>
        <Link href="/orders">{texts.orders}</Link>
        <Link href="/settings">{texts.settings}</Link>
      </nav>
      <p>{texts.open}</p>
      <p>{texts.promise}</p>
    </footer>
  );
}
