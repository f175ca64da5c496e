import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { UNDO_SECONDS } from '../../contract/order';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import { orderQuery } from '../queries';
import { useProblemWords } from '../shared/problem-words';
import { ORDER_TEXTS } from './order-texts';
import { useTakeBack } from './use-take-back';
import { useUndoLeft } from './use-undo-left';
import styles from './wet-order.module.css';

/** An order as the shop last told it, and the whole seconds in which it can still be taken back. */
export function useWetOrder(token: string) {
  const { data: order, dataUpdatedAt, error } = useQuery(orderQuery(token));
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
        <Button className={button.button} isPending={isPending} onPress={() => mutate()}>
          <Undo2 className="lucide" aria-hidden />
          <span className={styles.seconds}>
            {texts.takeBack}
            <span aria-hidden>{texts.seconds(String(left))}</span>
          </span>
        </Button>
      )}
      <div role="status">{error && <Says>{problemWords(error)}</Says>}</div>
    </>
  );
}
