import type { Order } from '../../contract/order';
import { useTextsOf } from '../../ui/language/language';
import type from '../../ui/type.module.css';
import { ORDER_PAGE_TEXTS } from './order-page-texts';
import { useGoesWhere } from './use-order-words';

/** To whom an order goes, where and when. */
export function DeliveryFacts({ order }: { readonly order: Order }) {
  const { deleted } = useTextsOf(ORDER_PAGE_TEXTS);
  const { delivery, arrives } = order;
  const goesWhere = useGoesWhere(delivery, arrives);
  if (!delivery) return <p>{deleted}</p>;
  return (
    <>
      <p className={type.num}>
        {delivery.name}
        <br />
        {delivery.phone}
      </p>
      <p className={type.num}>{goesWhere}</p>
    </>
  );
}
