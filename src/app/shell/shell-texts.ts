import type { Language } from '../../contract/text';
import type { Kind } from '../../contract/product';

interface ShellTexts {
  readonly toContent: string;
  readonly departments: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly search: string;
  readonly bag: string;
  /** The other language's own name. */
  readonly otherLanguage: string;
  readonly places: string;
  readonly look: string;
  readonly tryOn: string;
  readonly enter: string;
  readonly open: string;
  readonly promise: string;
  readonly orders: string;
  readonly settings: string;
  readonly notFound: { readonly title: string; readonly todo: string; readonly home: string };
  readonly offline: string;
  readonly unreachable: { readonly title: string; readonly todo: string; readonly again: string };
}

export const SHELL_TEXTS: Readonly<Record<Language, ShellTexts>> = {
  zh: {
    toContent: '跳到内容',
    departments: '店内分区',
    kinds: { garment: '衣', furniture: '住', car: '行', object: '物' },
    search: '搜索',
    bag: '购物袋',
    otherLanguage: 'EN',
    places: '在哪里看',
    look: '看',
    tryOn: '试',
    enter: '境',
    open: '试境是开源软件，Apache-2.0 许可。',
    promise: '关于你身体的一切，都不离开这台设备。',
    orders: '订单',
    settings: '设置',
    notFound: {
      title: '这里什么都没有。',
      todo: '链接可能旧了，也可能少了一截。',
      home: '回到店里',
    },
    offline: '网络断了。看过的还在，下单要等网络回来。',
    unreachable: {
      title: '店铺暂时打不开。',
      todo: '没有东西丢失，购物袋还在。稍后再试一次。',
      again: '再试一次',
    },
  },
  en: {
    toContent: 'Skip to content',
    departments: 'Departments',
    kinds: { garment: 'Wear', furniture: 'Live', car: 'Drive', object: 'Keep' },
    search: 'Search',
    bag: 'Bag',
    otherLanguage: '中文',
    places: 'Where you see it',
    look: 'Look',
    tryOn: 'Try',
    enter: 'Enter',
    open: 'Tryscape is open software. Apache-2.0.',
    promise: 'Nothing about your body leaves this device.',
    orders: 'Orders',
    settings: 'Settings',
    notFound: {
      title: 'There is nothing here.',
      todo: 'The link may be old, or a part of it is missing.',
      home: 'Back to the shop',
    },
    offline: 'No network. What you have seen is still here; ordering waits until it is back.',
    unreachable: {
      title: 'The shop is closed for a moment.',
      todo: 'Nothing is lost, and your bag is still there. Try again soon.',
      again: 'Try again',
    },
  },
};
