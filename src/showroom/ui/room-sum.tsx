import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import styles from './room-sum.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useSumOf } from './use-sum';

/** What stands in a place costs together, as it is chosen now. */
export function RoomSum({ place }: { readonly place: string }) {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const sum = useSumOf(place);
  if (sum === null) return <div className={styles.none} />;
  return (
    <p className={styles.sum}>
      <span className={type.note}>{texts.sum}</span>
      <b className={`${type.num} ${styles.amount}`}>{sum}</b>
    </p>
  );
}
