import { X } from 'lucide-react';
import { useContext, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'wouter';
import type { Order } from '../../contract/order';
import { sentences, useTexts, useTextsOf, useWording } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import button from '../../ui/parts/button.module.css';
import { PlateHost } from '../../ui/parts/plate';
import { Stamp } from '../../ui/parts/stamp';
import type from '../../ui/type.module.css';
import { ORDER_TEXTS } from './order-texts';
import { TakeBack, useWetOrder } from './wet-order';
import styles from './stamp-plate.module.css';
import { useGoesWhere, useInAll, useLineFacts, useStateWords } from './use-order-words';

/** What stands at the foot of the page once something is ordered with one tap: stamped, and wet for ten seconds. */
export function StampPlate(props: { readonly token: string; readonly onClose: () => void }) {
  const { token, onClose } = props;
  const host = useContext(PlateHost);
  const texts = useTextsOf(ORDER_TEXTS);
  const { close } = useTexts();
  const { order, left, of } = useWetOrder(token);
  const stateWords = useStateWords();
  const plate = useRef<HTMLElement>(null);
  // Not its button: a key held too long would take back what it has just ordered.
  useEffect(() => plate.current?.focus(), []);
  if (!order) return null;
  const isGone = order.state === 'taken_back';
  return createPortal(
    <section
      ref={plate}
      tabIndex={-1}
      className={styles.plate}
      aria-label={texts.number(order.number)}
    >
      <Stamp left={left} of={of} isGone={isGone} />
      <div role="status">
        <p className={`${type.note} ${type.num}`}>{texts.number(order.number)}</p>
        <h2 className={type.head}>{stateWords(order, left > 0)}</h2>
        {!isGone && <Facts order={order} />}
        {left > 0 && <p className={type.unseen}>{texts.tenSeconds}</p>}
      </div>
      <div className={styles.acts}>
        <TakeBack token={token} left={left} />
        <Link href={`/orders/${token}`} className={button.quiet}>
          {texts.see}
        </Link>
      </div>
      <IconButton label={close} className={styles.close} onPress={onClose}>
        <X aria-hidden />
      </IconButton>
    </section>,
    host ?? document.body,
  );
}

/** What was ordered, where it goes, what there is to pay. */
function Facts({ order }: { readonly order: Order }) {
  const texts = useTextsOf(ORDER_TEXTS);
  const wording = useWording();
  const lineFacts = useLineFacts();
  const inAll = useInAll();
  const goesWhere = useGoesWhere(order.delivery, order.arrives);
  const pieces = order.lines.map((line) => texts.piece(wording(line.name), lineFacts(line)));
  return (
    <p className={styles.facts}>
      {sentences(...[...pieces, goesWhere, inAll(order.totals)].filter(isSaid).map(texts.sentence))}
    </p>
  );
}

const isSaid = (words: string | undefined): words is string => words !== undefined;
