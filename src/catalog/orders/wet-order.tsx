import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { UNDO_SECONDS } from '../../contract/order';
import { useTextsOf } from '../../ui/language/language';
import { ActButton } from '../../ui/parts/act-button';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import { orderQuery } from '../queries';
import { useProblemWords } from '../shared/problem-words';
import { ORDER_TEXTS } from './order-texts';
import { useTakeBack } from './use-take-back';
import { useUndoLeft } from './use-undo-left';
import styles from './wet-order.module.css';

/** What the operator does to it is seen within this time. */
const LOOK_AGAIN_MS = 30_000;

/** An order as the shop last told it, and the whole seconds in which it can still be taken back. */
export function useWetOrder(token: string) {
  const {
    data: order,
    dataUpdatedAt,
    error,
  } = useQuery({
    ...orderQuery(token),
    refetchInterval: LOOK_AGAIN_MS,
  });
  return { order, error, left: useUndoLeft(order, dataUpdatedAt), of: UNDO_SECONDS };
}

/** The act that takes an order back, with its seconds; to those who listen they are not counted out. */
export function TakeBack({ token, left }: { readonly token: string; readonly left: number }) {
  const texts = useTextsOf(ORDER_TEXTS);
  const problemWords = useProblemWords();
  const { mutate, isPending, error } = useTakeBack(token);
  return (
    <>
      {left > 0 && (
        <ActButton className={button.button!} isPending={isPending} onPress={() => mutate()}>
          <Undo2 className="lucide" aria-hidden />
          <span className={styles.seconds}>
            {texts.takeBack}
            <span aria-hidden>{texts.seconds(String(left))}</span>
          </span>
        </ActButton>
      )}
      <div role="status">{error && <Says>{problemWords(error)}</Says>}</div>
    </>
  );
}
