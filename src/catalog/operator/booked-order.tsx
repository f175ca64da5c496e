import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { OperatorOrder } from '../../contract/order';
import { formatMoment } from '../../ui/format-day';
import { useLanguage, useTextsOf, useWording } from '../../ui/language/language';
import { ActButton } from '../../ui/parts/act-button';
import { AskDialog } from '../../ui/parts/ask-dialog';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import type from '../../ui/type.module.css';
import { usePrice } from '../../ui/use-price';
import { useLineFacts } from '../orders/use-order-words';
import { useProblemWords } from '../shared/problem-words';
import styles from './booked-order.module.css';
import type { Step } from './operator-queries';
import { OPERATOR_TEXTS } from './operator-texts';
import { useStep } from './use-operator-orders';
import { useBuyerWords } from './use-buyer-words';

/** One order as the operator works on it: all of it at a glance, and the next step. */
export function BookedOrder(props: {
  readonly order: OperatorOrder;
  /** Told what was done, for those who listen. */
  readonly onSaid: (said: string) => void;
}) {
  const { order } = props;
  const texts = useTextsOf(OPERATOR_TEXTS);
  const language = useLanguage((store) => store.language);
  const buyer = useBuyerWords(order);
  const priceOf = usePrice();
  return (
    <li className={styles.order} data-state={order.state}>
      <div>
        <h2 className={`${type.title} ${type.num}`}>{order.number}</h2>
        <p className={styles.state}>{texts.states[order.state]}</p>
        <time className={`${type.note} ${type.num}`} dateTime={order.placedAt}>
          {formatMoment(order.placedAt, language)}
        </time>
      </div>
      <Pieces order={order} />
      <div className={type.num}>
        {buyer.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={type.note}>{texts.speaks[order.language]}</p>
      </div>
      <div className={styles.side}>
        <p className={type.num}>{priceOf(order.totals.total)}</p>
        <Acts {...props} />
      </div>
    </li>
  );
}

function Pieces({ order }: { readonly order: OperatorOrder }) {
  const texts = useTextsOf(OPERATOR_TEXTS);
  const wording = useWording();
  const lineFacts = useLineFacts();
  return (
    <ul>
      {order.lines.map((line) => (
        <li key={line.sku}>
          <span className={type.num}>
            {texts.pieces(String(line.quantity), wording(line.name))}
          </span>
          <span className={styles.facts}>{lineFacts(line)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What can be done to an order in its state: the one usual step, and cancelling. */
const STEPS: Partial<Record<OperatorOrder['state'], Exclude<Step, 'cancel'>>> = {
  placed: 'confirm',
  confirmed: 'ship',
};

function Acts(props: { readonly order: OperatorOrder; readonly onSaid: (said: string) => void }) {
  const { order, onSaid } = props;
  const { acts, ask, moved, states } = useTextsOf(OPERATOR_TEXTS);
  const problemWords = useProblemWords();
  const { mutate, isPending, error } = useStep(order);
  const [isAsking, setAsking] = useState(false);
  const step = STEPS[order.state];
  const take = (next: Step) =>
    mutate(next, {
      onSuccess: ({ number, state }) => onSaid(moved(number, states[state])),
      onSettled: () => setAsking(false),
    });
  return (
    <>
      <div role="alert">{error && <Says>{problemWords(error)}</Says>}</div>
      {step && (
        <div className={styles.acts}>
          <Button className={button.quiet} onPress={() => setAsking(true)}>
            {acts.cancel}
          </Button>
          <ActButton className={button.solid!} isPending={isPending} onPress={() => take(step)}>
            {step === 'ship' ? acts.ship[order.delivery?.method ?? 'home'] : acts.confirm}
          </ActButton>
        </div>
      )}
      <AskDialog
        isOpen={isAsking}
        title={ask.title(order.number)}
        act={ask.act}
        keep={ask.keep}
        isPending={isPending}
        onAct={() => take('cancel')}
        onClose={() => setAsking(false)}
      >
        <p>{ask.note}</p>
      </AskDialog>
    </>
  );
}
