import type { Currency } from '../../contract/money';
import type { Language } from '../../contract/text';
import type { Theme } from '../../ui/theme';

interface SettingsTexts {
  readonly title: string;
  readonly language: string;
  readonly currency: string;
  readonly currencyNote: string;
  readonly byLanguage: string;
  readonly currencies: Readonly<Record<Currency, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly motion: string;
  readonly motions: Readonly<Record<'moving' | 'calm', string>>;
  readonly kept: {
    readonly title: string;
    readonly asking: string;
    readonly nothing: string;
    readonly bag: (pieces: string) => string;
    readonly orders: (orders: string) => string;
    readonly delivery: (name: string, phone: string, where: string) => string;
    readonly choices: string;
    readonly pictures: string;
  };
  readonly forget: {
    readonly open: string;
    readonly title: string;
    readonly what: string;
    readonly underWay: string;
    readonly act: string;
    readonly keep: string;
    readonly done: string;
    readonly doneUnderWay: (orders: string) => string;
  };
}

export const SETTINGS_TEXTS: Readonly<Record<Language, SettingsTexts>> = {
  zh: {
    title: '设置',
    language: '语言',
    currency: '货币',
    currencyNote: '标价和下单都用它。',
    byLanguage: '跟随语言',
    currencies: { CNY: '人民币', USD: '美元', EUR: '欧元', HKD: '港币', JPY: '日元' },
    theme: '明暗',
    themes: { system: '跟随设备', paper: '纸', night: '夜' },
    motion: '动效',
    motions: { moving: '跟随设备', calm: '不动' },
    kept: {
      title: '关于你，店里存了什么',
      asking: '正在问店里。',
      nothing: '什么都没有存。',
      bag: (pieces) => `购物袋里有 ${pieces} 件东西。`,
      orders: (orders) => `这台设备上下过 ${orders} 单。`,
      delivery: (name, phone, where) => `一触即订用的：${name}，${phone}，${where}。`,
      choices: '语言、货币、明暗这些选择，只存在这台设备上。',
      pictures: '试穿时的画面和身形从来没有离开过这台设备，店里一样也没有。',
    },
    forget: {
      open: '删除关于我的一切',
      title: '忘掉关于你的一切？',
      what: '购物袋、记住的姓名、手机和地址，还有这台设备上的选择，都会删除。已经结束的订单里，姓名、手机和地址也会删除。',
      underWay:
        '还在路上的订单要靠姓名、手机和地址送到，等它结束再删除。这台设备不再列出订单，请先留好链接。',
      act: '忘掉',
      keep: '保留',
      done: '都忘掉了。',
      doneUnderWay: (orders) =>
        `都忘掉了。还有 ${orders} 单没有结束，送到以后，那里的姓名、手机和地址也会删除。`,
    },
  },
  en: {
    title: 'Settings',
    language: 'Language',
    currency: 'Currency',
    currencyNote: 'Prices are shown and orders are placed in it.',
    byLanguage: 'As the language has it',
    currencies: { CNY: 'Yuan', USD: 'US dollar', EUR: 'Euro', HKD: 'Hong Kong dollar', JPY: 'Yen' },
    theme: 'Light',
    themes: { system: 'As the device', paper: 'Paper', night: 'Night' },
    motion: 'Motion',
    motions: { moving: 'As the device', calm: 'None' },
    kept: {
      title: 'What the shop keeps about you',
      asking: 'The shop is being asked.',
      nothing: 'Nothing.',
      bag: (pieces) =>
        pieces === '1' ? 'One piece in your bag.' : `${pieces} pieces in your bag.`,
      orders: (orders) =>
        orders === '1'
          ? 'One order that was placed on this device.'
          : `${orders} orders that were placed on this device.`,
      delivery: (name, phone, where) => `For one tap: ${name}, ${phone}, ${where}.`,
      choices: 'Choices such as language, currency and light lie on this device alone.',
      pictures: 'Pictures and your shape in the try-on never left this device: the shop has none.',
    },
    forget: {
      open: 'Delete everything about me',
      title: 'Forget everything about you?',
      what: 'The bag goes, the remembered name, phone and address, and the choices on this device. Name, phone and address also go from orders that are over.',
      underWay:
        'Orders under way need name, phone and address to arrive, and lose them then. This device lists its orders no longer: keep their links first.',
      act: 'Forget',
      keep: 'Keep',
      done: 'All is forgotten.',
      doneUnderWay: (orders) =>
        orders === '1'
          ? 'All is forgotten but what one order under way needs to arrive; then that goes too.'
          : `All is forgotten but what ${orders} orders under way need to arrive; then that goes too.`,
    },
  },
};
