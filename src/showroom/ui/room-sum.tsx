import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import styles from './room-sum.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useSumOf } from './use-sum';

/** What stands in a place costs together, as it is chosen now. */
export function RoomSum({ place }: { readonly place: string }) {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const sum = useSumOf(place);
  return (
    <p className={styles.sum}>
      <span className={type.note}>{sum === null ? texts.nothingSold : texts.sum}</span>
      {sum !== null && <b className={`${type.num} ${styles.amount}`}>{sum}</b>}
    </p>
  );
}
