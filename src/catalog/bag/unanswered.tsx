import { Link } from 'wouter';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Notice } from '../../ui/parts/notice';
import { SealButton } from '../../ui/parts/seal-button';
import { OrderProblem } from '../orders/order-problem';
import { ORDER_PAGE_TEXTS } from '../orders/order-page-texts';
import { ORDER_TEXTS } from '../orders/order-texts';
import { unansweredOrder } from '../orders/place-order';
import { BAG_TEXTS } from './bag-texts';
import { CHECKOUT_TEXTS } from './checkout-texts';
import { useOrdering } from './use-ordering';

/** In place of a bag whose order got no answer: asks for the same order once more. */
export function Unanswered() {
  const { noAnswer } = useTextsOf(BAG_TEXTS);
  const { unanswered } = useTextsOf(ORDER_TEXTS);
  const { order: act, takeBack } = useTextsOf(CHECKOUT_TEXTS);
  const { all } = useTextsOf(ORDER_PAGE_TEXTS);
  const order = useOrdering();
  return (
    <Notice title={noAnswer} todo={unanswered}>
      <SealButton
        act={act}
        note={takeBack}
        isPending={order.isPending}
        onPress={() => order.mutate(unansweredOrder()!)}
      />
      {order.error && <OrderProblem error={order.error} />}
      <Link href="/orders" className={button.quiet}>
        {all}
      </Link>
    </Notice>
  );
}
