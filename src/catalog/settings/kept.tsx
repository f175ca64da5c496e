import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Me } from '../../contract/order';
import { useTextsOf } from '../../ui/language/language';
import { Says } from '../../ui/parts/says';
import type from '../../ui/type.module.css';
import { usePickupName } from '../orders/use-pickup-name';
import { meQuery } from '../queries';
import { useProblemWords } from '../shared/problem-words';
import { Forget } from './forget';
import styles from './settings-page.module.css';
import { SETTINGS_TEXTS } from './settings-texts';

/** What is known about whoever looks, in words, and the way to have it deleted. */
export function Kept() {
  const { kept } = useTextsOf(SETTINGS_TEXTS);
  const { data: me, error } = useQuery(meQuery);
  const problemWords = useProblemWords();
  const id = useId();
  return (
    <section className={styles.kept} aria-labelledby={id}>
      <h2 className={type.title} id={id}>
        {kept.title}
      </h2>
      {me ? <Known me={me} /> : error ? <Says>{problemWords(error)}</Says> : <p>{kept.asking}</p>}
      <p className={type.note}>{kept.choices}</p>
      <p className={type.note}>{kept.pictures}</p>
      <Forget />
    </section>
  );
}

function Known({ me }: { readonly me: Me }) {
  const { kept } = useTextsOf(SETTINGS_TEXTS);
  const { bag, orders, delivery } = me;
  const shop = usePickupName(delivery);
  const where = delivery?.method === 'home' ? delivery.address : shop;
  const known = [
    bag > 0 && kept.bag(String(bag)),
    orders > 0 && kept.orders(String(orders)),
    delivery && kept.delivery(delivery.name, delivery.phone, where),
  ].filter((words) => words !== false && words !== null);
  if (known.length === 0) return <p>{kept.nothing}</p>;
  return (
    <ul>
      {known.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
