import { ArrowRight } from 'lucide-react';
import { Link } from 'wouter';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { HOME_TEXTS } from './home-texts';
import { TRY_PICTURE } from './try-picture';
import styles from './try-way.module.css';
import way from './way.module.css';

/** The way in front of the mirror: the demo shopper as she came, and beyond the seam as she could go. */
export function TryWay() {
  const { tryOn } = useTextsOf(HOME_TEXTS);
  return (
    <Link href="/try" className={`${way.way} ${styles.try}`}>
      <span className={`${way.picture} ${styles.frame}`}>
        <img {...TRY_PICTURE} alt="" fetchPriority="high" />
        <i className={styles.seam} />
      </span>
      <span className={way.cap}>
        <span className={`${type.title} ${way.name}`}>{tryOn.name}</span>
        <ArrowRight className="lucide" aria-hidden />
      </span>
      <span className={`${type.note} ${way.note}`}>{tryOn.note}</span>
    </Link>
  );
}
