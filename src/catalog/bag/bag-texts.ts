import type { Language } from '../../contract/text';

interface BagTexts {
  readonly title: string;
  readonly empty: string;
  readonly start: string;
  readonly noAnswer: string;
  readonly seeAgain: (piece: string) => string;
  readonly quantity: (piece: string) => string;
  readonly less: string;
  readonly more: string;
  readonly remove: string;
  readonly removed: (piece: string) => string;
  readonly putBack: string;
  readonly soldOut: string;
  readonly fewer: (left: string) => string;
  readonly last: string;
  readonly left: (count: string) => string;
  readonly held: (clock: string) => string;
  readonly heldNoMore: string;
}

export const BAG_TEXTS: Readonly<Record<Language, BagTexts>> = {
  zh: {
    title: '购物袋',
    empty: '袋子还是空的。',
    start: '去店里看看',
    noAnswer: '店里没有回音。',
    seeAgain: (piece) => `再看看${piece}`,
    quantity: (piece) => `${piece}的件数`,
    less: '少一件',
    more: '多一件',
    remove: '移除',
    removed: (piece) => `${piece}已移除。`,
    putBack: '放回去',
    soldOut: '卖完了，没有算进合计。',
    fewer: (left) => `只剩 ${left} 件，按 ${left} 件算。`,
    last: '这是最后的了。',
    left: (count) => `还剩 ${count} 件。`,
    held: (clock) => `为你保留到 ${clock}。`,
    heldNoMore: '保留时间已过，先下单的先得。',
  },
  en: {
    title: 'Bag',
    empty: 'Nothing in the bag yet.',
    start: 'Look round the shop',
    noAnswer: 'No answer from the shop.',
    seeAgain: (piece) => `See ${piece} again`,
    quantity: (piece) => `How many of ${piece}`,
    less: 'One less',
    more: 'One more',
    remove: 'Remove',
    removed: (piece) => `${piece} is out of the bag.`,
    putBack: 'Put it back',
    soldOut: 'Sold out. It is not counted.',
    fewer: (left) => `Only ${left} left, and so ${left} counted.`,
    last: 'None are left after these.',
    left: (count) => (count === '1' ? 'One more is left.' : `${count} more are left.`),
    held: (clock) => `Held for you until ${clock}.`,
    heldNoMore: 'No longer held: whoever orders first has it.',
  },
};
