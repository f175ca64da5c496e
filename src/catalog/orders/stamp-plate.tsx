import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Order } from '../../contract/order';
import { sentences, useTexts, useTextsOf, useWording } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import button from '../../ui/parts/button.module.css';
import { Stamp } from '../../ui/parts/stamp';
import type from '../../ui/type.module.css';
import { ORDER_TEXTS } from './order-texts';
import { closeStamped } from './stamped';
import { TakeBack, useWetOrder } from './wet-order';
import styles from './stamp-plate.module.css';
import { useGoesWhere, useInAll, useLineFacts, useStateWords } from './use-order-words';

/** What stands at the foot of the page once something is ordered with one tap: stamped, and wet for ten seconds. */
export default function StampPlate(props: {
  readonly token: string;
  readonly theme: string | undefined;
}) {
  const { token, theme } = props;
  const texts = useTextsOf(ORDER_TEXTS);
  const { close } = useTexts();
  const { order, left, of } = useWetOrder(token);
  const stateWords = useStateWords();
  const { ref, onClose } = useFocusWhileOpen();
  useLeftBehind(left > 0);
  if (!order) return null;
  const isGone = order.state === 'taken_back';
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={styles.plate}
      data-theme={theme}
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
        <Link href={`/orders/${token}`} className={button.quiet} onClick={closeStamped}>
          {texts.see}
        </Link>
      </div>
      <IconButton label={close} className={styles.close} onPress={onClose}>
        <X className="lucide" aria-hidden />
      </IconButton>
    </section>
  );
}

/** Takes the focus while it is open, and gives it back to what had it. */
function useFocusWhileOpen() {
  const ref = useRef<HTMLElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    // Not its button: a key held too long would take back what it has just ordered.
    ref.current?.focus();
  }, []);
  function onClose() {
    closeStamped();
    if (before instanceof HTMLElement) before.focus();
  }
  return { ref, onClose };
}

/** Once its ink is dry, it does not follow to another page. */
function useLeftBehind(isWet: boolean) {
  const [path] = useLocation();
  const [at] = useState(path);
  useEffect(() => {
    if (path !== at && !isWet) closeStamped();
  }, [path, at, isWet]);
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
