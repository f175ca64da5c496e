import type { Colour } from '../../contract/colour';
import type { Kind } from '../../contract/product';
import type { Sort } from '../../contract/product-query';
import type { Language } from '../../contract/text';

interface ListTexts {
  readonly everything: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly pieces: (count: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly forget: string;
  readonly filters: string;
  /** With how many are on; 0 for none. */
  readonly filter: (on: number) => string;
  readonly close: string;
  readonly show: (count: string) => string;
  readonly department: string;
  readonly stock: string;
  readonly available: string;
  readonly size: string;
  readonly sizeChip: (size: string) => string;
  readonly colour: string;
  readonly colours: Readonly<Record<Colour, string>>;
  readonly price: string;
  readonly priceFrom: string;
  readonly priceTo: string;
  readonly from: (price: string) => string;
  readonly upTo: (price: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly found: (words: string) => string;
  readonly remove: (filter: string) => string;
  readonly clear: string;
  readonly order: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly more: string;
  readonly moreComing: string;
  readonly moreFailed: string;
  readonly again: string;
  readonly nothing: string;
  readonly nothingTodo: string;
  readonly emptyShop: string;
  readonly allOfIt: string;
}

export const LIST_TEXTS: Readonly<Record<Language, ListTexts>> = {
  zh: {
    everything: '全部',
    kinds: { garment: '衣', furniture: '住', car: '行', object: '物' },
    pieces: (count) => `${count} 件`,
    search: '搜索',
    searchHint: '大衣、亚麻、linen…',
    forget: '清空搜索',
    filters: '筛选',
    filter: (on) => (on === 0 ? '筛选' : `筛选 · 已选 ${on}`),
    close: '关闭',
    show: (count) => `看这 ${count} 件`,
    department: '分区',
    stock: '库存',
    available: '有货',
    size: '尺码',
    sizeChip: (size) => `${size} 码`,
    colour: '颜色',
    colours: {
      white: '白',
      grey: '灰',
      black: '黑',
      beige: '米',
      brown: '棕',
      red: '红',
      orange: '橙',
      yellow: '黄',
      green: '绿',
      blue: '蓝',
      violet: '紫',
      pink: '粉',
    },
    price: '价格',
    priceFrom: '最低价',
    priceTo: '最高价',
    from: (price) => `${price} 起`,
    upTo: (price) => `${price} 以内`,
    between: (from, to) => `${from} 至 ${to}`,
    found: (words) => `「${words}」`,
    remove: (filter) => `去掉 ${filter}`,
    clear: '清除',
    order: '排序',
    sorts: { shelf: '店里的顺序', 'price-up': '价格从低到高', 'price-down': '价格从高到低' },
    more: '再看一些',
    moreComing: '正在取',
    moreFailed: '后面的没有取到，请检查网络。',
    again: '再试一次',
    nothing: '没有这样的东西。',
    nothingTodo: '去掉一个条件，或者换一个词。',
    emptyShop: '架上还没有东西，过一阵再来。',
    allOfIt: '看全部',
  },
  en: {
    everything: 'Everything',
    kinds: { garment: 'Wear', furniture: 'Live', car: 'Drive', object: 'Keep' },
    pieces: (count) => (count === '1' ? '1 piece' : `${count} pieces`),
    search: 'Search',
    searchHint: 'linen, dress, 大衣…',
    forget: 'Clear the search',
    filters: 'Filters',
    filter: (on) => (on === 0 ? 'Filter' : `Filter, ${on} on`),
    close: 'Close',
    show: (count) => (count === '1' ? 'Show 1 piece' : `Show ${count} pieces`),
    department: 'Department',
    stock: 'Stock',
    available: 'In stock',
    size: 'Size',
    sizeChip: (size) => `Size ${size}`,
    colour: 'Colour',
    colours: {
      white: 'White',
      grey: 'Grey',
      black: 'Black',
      beige: 'Beige',
      brown: 'Brown',
      red: 'Red',
      orange: 'Orange',
      yellow: 'Yellow',
      green: 'Green',
      blue: 'Blue',
      violet: 'Violet',
      pink: 'Pink',
    },
    price: 'Price',
    priceFrom: 'Lowest price',
    priceTo: 'Highest price',
    from: (price) => `From ${price}`,
    upTo: (price) => `Up to ${price}`,
    between: (from, to) => `${from} to ${to}`,
    found: (words) => `“${words}”`,
    remove: (filter) => `Remove ${filter}`,
    clear: 'Clear',
    order: 'Order',
    sorts: {
      shelf: 'As on the shelf',
      'price-up': 'Lowest price first',
      'price-down': 'Highest price first',
    },
    more: 'Show more',
    moreComing: 'On its way',
    moreFailed: 'The rest did not arrive. Check the network.',
    again: 'Try again',
    nothing: 'Nothing like that here.',
    nothingTodo: 'Take one filter off, or try another word.',
    emptyShop: 'The shelf is empty for now. Look in again soon.',
    allOfIt: 'Show everything',
  },
};
