import type { Language } from '../../contract/text';

interface AddTexts {
  readonly add: string;
  readonly added: (piece: string) => string;
  readonly left: (count: string) => string;
  readonly allYours: (count: string) => string;
  readonly most: (count: string) => string;
  readonly see: string;
}

export const ADD_TEXTS: Readonly<Record<Language, AddTexts>> = {
  zh: {
    add: '放进购物袋',
    added: (piece) => `已放进购物袋：${piece}。`,
    left: (count) => `店里只剩 ${count} 件了。`,
    allYours: (count) => `只剩 ${count} 件，都已经在你的购物袋里。`,
    most: (count) => `一款最多放 ${count} 件。`,
    see: '去购物袋',
  },
  en: {
    add: 'Add to bag',
    added: (piece) => `In the bag: ${piece}.`,
    left: (count) => (count === '1' ? 'One more is left.' : `${count} more are left.`),
    allYours: (count) =>
      count === '1'
        ? 'The last one is in your bag already.'
        : `All ${count} that are left are in your bag already.`,
    most: (count) => `A bag takes ${count} of one kind.`,
    see: 'See the bag',
  },
};
