import { useQuery } from '@tanstack/react-query';
import { ShoppingBag } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { BagCount, showroomsQuery } from '../../catalog';
import { useTextsOf } from '../../ui/language/language';
import { SHELL_TEXTS } from './shell-texts';
import styles from './dock.module.css';

/** On a phone, under the thumb: the frames that there are, and the bag. */
export function Dock() {
  const texts = useTextsOf(SHELL_TEXTS);
  const [path] = useLocation();
  const showroom = useQuery(showroomsQuery).data?.items[0];
  const here = (is: boolean) => (is ? 'page' : undefined);
  return (
    <nav className={styles.dock} aria-label={texts.places}>
      <Link href="/" aria-current={here(path === '/' || path.startsWith('/products'))}>
        <i className={styles.look} />
        {texts.look}
      </Link>
      <Link href="/try">
        <i className={styles.try} />
        {texts.tryOn}
      </Link>
      {showroom && (
        <Link href={`/showrooms/${showroom.id}`}>
          <i className={styles.enter} />
          {texts.enter}
        </Link>
      )}
      <Link href="/bag" aria-current={here(path === '/bag')}>
        <span className={styles.bag}>
          <ShoppingBag className="lucide" aria-hidden />
          <BagCount className={styles.count!} />
        </span>
        {texts.bag}
      </Link>
    </nav>
  );
}
