import type { DeliveryMethod } from '../../contract/delivery';
import type { OrderState } from '../../contract/order';
import type { Language } from '../../contract/text';

/** What every view of an order says. */
interface OrderTexts {
  readonly number: (number: string) => string;
  /** How an order stands, as a heading. */
  readonly wet: string;
  readonly states: Readonly<Record<OrderState, string>>;
  readonly ready: string;
  readonly takeBack: string;
  readonly seconds: (left: string) => string;
  readonly tenSeconds: string;
  readonly see: string;
  readonly goOn: string;
  readonly unanswered: string;
  /** Where it goes, when it comes. */
  readonly home: (address: string, day: string) => string;
  readonly pickup: (shop: string, hour: string) => string;
  readonly piece: (name: string, facts: string) => string;
  readonly sentence: (words: string) => string;
  readonly pieces: (count: string) => string;
  readonly goods: string;
  readonly delivery: string;
  readonly free: string;
  readonly tax: string;
  readonly noTax: string;
  readonly toPay: Readonly<Record<DeliveryMethod, string>>;
  /** What there is to pay, in one line; `delivery` and `tax` are null where there are none. */
  readonly inAll: (total: string, delivery: string | null, tax: string | null) => string;
}

export const ORDER_TEXTS: Readonly<Record<Language, OrderTexts>> = {
  zh: {
    number: (number) => `订单 ${number}`,
    wet: '订好了，墨迹未干。',
    states: {
      placed: '订好了，等店铺确认。',
      taken_back: '撤回了，什么都没有订。',
      confirmed: '店铺已经确认。',
      shipped: '已经发出。',
      cancelled: '这一单取消了。',
    },
    ready: '已经备好，等你来取。',
    takeBack: '撤回',
    seconds: (left) => ` · ${left} 秒`,
    tenSeconds: '十秒内可以撤回。',
    see: '查看订单',
    goOn: '继续逛',
    unanswered: '店里没有回音，不知道订上没有。再按一次，还是同一单，不会订两次。',
    home: (address, day) => `送到${address}，${day}到`,
    pickup: (shop, hour) => `${hour}起到${shop}自提`,
    piece: (name, facts) => `${name}，${facts}`,
    sentence: (words) => `${words}。`,
    pieces: (count) => `${count} 件`,
    goods: '商品',
    delivery: '运费',
    free: '免运费',
    tax: '其中税',
    noTax: '无',
    toPay: { home: '货到应付', pickup: '取货时付' },
    inAll: (total, delivery, tax) =>
      `应付 ${total}，${delivery === null ? '免运费' : `其中运费 ${delivery}`}，${tax === null ? '无税' : `含税 ${tax}`}`,
  },
  en: {
    number: (number) => `Order ${number}`,
    wet: 'Ordered. The ink is still wet.',
    states: {
      placed: 'Ordered. The shop confirms next.',
      taken_back: 'Taken back. Nothing is ordered.',
      confirmed: 'The shop has confirmed it.',
      shipped: 'On its way.',
      cancelled: 'This order was cancelled.',
    },
    ready: 'Laid ready for you.',
    takeBack: 'Take it back',
    seconds: (left) => `, ${left} s`,
    tenSeconds: 'Ten seconds to take it back.',
    see: 'See the order',
    goOn: 'Look on',
    unanswered:
      'The shop did not answer, so nobody knows whether it was ordered. Press again: it stays one order.',
    home: (address, day) => `To ${address}, arrives ${day}`,
    pickup: (shop, hour) => `Pick up at ${shop}, from ${hour}`,
    piece: (name, facts) => `${name}, ${facts}`,
    sentence: (words) => `${words}.`,
    pieces: (count) => (count === '1' ? '1 piece' : `${count} pieces`),
    goods: 'Pieces',
    delivery: 'Delivery',
    free: 'free',
    tax: 'Of it tax',
    noTax: 'none',
    toPay: { home: 'To pay on delivery', pickup: 'To pay at the shop' },
    inAll: (total, delivery, tax) =>
      `${total} to pay, ${delivery === null ? 'delivery free' : `${delivery} of it delivery`}, ${tax === null ? 'no tax' : `${tax} of it tax`}`,
  },
};
