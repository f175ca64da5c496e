import type { OrderState } from '../../contract/order';
import type { Language } from '../../contract/text';

interface OperatorTexts {
  readonly title: string;
  readonly token: string;
  readonly tokenNote: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly toShop: string;
  readonly otherLanguage: string;
  readonly missing: string;
  readonly orders: string;
  readonly which: string;
  readonly states: Readonly<Record<OrderState | 'all', string>>;
  readonly export: string;
  readonly none: string;
  readonly more: string;
  readonly pieces: (quantity: string, name: string) => string;
  readonly pickup: (shop: string, when: string) => string;
  readonly home: (when: string) => string;
  readonly deleted: string;
  readonly speaks: Readonly<Record<Language, string>>;
  readonly acts: {
    readonly confirm: string;
    readonly ship: Readonly<Record<'home' | 'pickup', string>>;
    readonly cancel: string;
  };
  readonly moved: (number: string, state: string) => string;
  readonly ask: {
    readonly title: (number: string) => string;
    readonly note: string;
    readonly act: string;
    readonly keep: string;
  };
}

export const OPERATOR_TEXTS: Readonly<Record<Language, OperatorTexts>> = {
  zh: {
    title: '店主',
    token: '店主口令',
    tokenNote: '店铺第一次启动时，口令写在终端里，只显示一次。',
    signIn: '进店',
    signOut: '退出',
    toShop: '看店面',
    otherLanguage: 'EN',
    missing: '写上口令。',
    orders: '订单',
    which: '哪些订单',
    states: {
      all: '全部',
      placed: '待确认',
      confirmed: '已确认',
      shipped: '已发出',
      cancelled: '已取消',
      taken_back: '已撤回',
    },
    export: '导出 CSV',
    none: '这里没有订单。',
    more: '再往前',
    pieces: (quantity, name) => `${quantity} × ${name}`,
    pickup: (shop, when) => `${when}起到${shop}自提`,
    home: (when) => `${when}送到`,
    deleted: '买家已删除姓名、手机和地址。',
    speaks: { zh: '说中文', en: '说英文' },
    acts: {
      confirm: '确认',
      ship: { home: '已发出', pickup: '已备好' },
      cancel: '取消订单',
    },
    moved: (number, state) => `${number} ${state}。`,
    ask: {
      title: (number) => `取消 ${number}？`,
      note: '东西回到架上，买家在订单页看得到。取消以后不能恢复。',
      act: '取消订单',
      keep: '保留',
    },
  },
  en: {
    title: 'Operator',
    token: 'Operator’s token',
    tokenNote: 'The terminal showed it once, when the shop was first started.',
    signIn: 'Sign in',
    signOut: 'Sign out',
    toShop: 'See the shop',
    otherLanguage: '中文',
    missing: 'Write the token.',
    orders: 'Orders',
    which: 'Which orders',
    states: {
      all: 'All',
      placed: 'To confirm',
      confirmed: 'Confirmed',
      shipped: 'Sent',
      cancelled: 'Cancelled',
      taken_back: 'Taken back',
    },
    export: 'Export as CSV',
    none: 'No orders here.',
    more: 'Older ones',
    pieces: (quantity, name) => `${quantity} × ${name}`,
    pickup: (shop, when) => `Picked up at ${shop}, from ${when}`,
    home: (when) => `To be there ${when}`,
    deleted: 'The buyer had name, phone and address deleted.',
    speaks: { zh: 'speaks Chinese', en: 'speaks English' },
    acts: {
      confirm: 'Confirm',
      ship: { home: 'Sent', pickup: 'Laid ready' },
      cancel: 'Cancel the order',
    },
    moved: (number, state) => `${number}: ${state}.`,
    ask: {
      title: (number) => `Cancel ${number}?`,
      note: 'The pieces go back on the shelf, and the buyer sees it on the order’s page. It cannot be undone.',
      act: 'Cancel the order',
      keep: 'Keep it',
    },
  },
};
