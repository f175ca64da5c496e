import type { OrderState } from '../../contract/order';
import type { Language } from '../../contract/text';

interface OrderPageTexts {
  readonly title: string;
  readonly listTitle: string;
  /** What happens next, by state; of what is brought home, and of what is picked up. */
  readonly next: {
    readonly wet: string;
    readonly placed: string;
    readonly takenBack: string;
    readonly confirmed: Readonly<Record<'home' | 'pickup', (when: string) => string>>;
    readonly shipped: Readonly<Record<'home' | 'pickup', (when: string) => string>>;
    readonly cancelled: string;
  };
  readonly toBag: string;
  readonly pieces: string;
  readonly goes: string;
  readonly deleted: string;
  readonly history: string;
  readonly moments: Readonly<Record<OrderState, string>>;
  readonly link: string;
  readonly linkNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly notFound: string;
  readonly notFoundTodo: string;
  readonly all: string;
  readonly none: string;
  readonly noneTodo: string;
  readonly start: string;
}

export const ORDER_PAGE_TEXTS: Readonly<Record<Language, OrderPageTexts>> = {
  zh: {
    title: '订单',
    listTitle: '订单',
    next: {
      wet: '十秒内可以撤回。墨干以后，店铺就开始准备。',
      placed: '店铺核对以后确认，你不用做什么。要取消，请联系店铺。',
      takenBack: '从购物袋下的单，东西已经放回袋子里。',
      confirmed: {
        home: (when) => `正在打包，${when}送到。`,
        pickup: (when) => `正在备货，${when}起可以来取。`,
      },
      shipped: {
        home: (when) => `在路上了，${when}送到。`,
        pickup: (when) => `${when}起来取，报订单号就行。`,
      },
      cancelled: '店铺没有收你的钱，东西回到了架上。',
    },
    toBag: '回到购物袋',
    pieces: '订了什么',
    goes: '送到哪里',
    deleted: '姓名、手机和地址已经删除。',
    history: '经过',
    moments: {
      placed: '下单',
      taken_back: '撤回',
      confirmed: '店铺确认',
      shipped: '发出',
      cancelled: '取消',
    },
    link: '这一单的链接',
    linkNote: '谁有这个链接，谁就看得到这一单，换一台设备也打得开。',
    copy: '复制链接',
    copied: '链接已复制。',
    notCopied: '浏览器不让复制，请从地址栏里复制。',
    notFound: '这个链接下没有订单。',
    notFoundTodo: '链接可能少了一截。在这台设备上下过的单，都在订单页里。',
    all: '这台设备上的订单',
    none: '这台设备上还没有下过单。',
    noneTodo: '在别处下的单，用它的链接打开。',
    start: '去店里看看',
  },
  en: {
    title: 'Order',
    listTitle: 'Orders',
    next: {
      wet: 'Ten seconds to take it back. Once the ink is dry, the shop begins.',
      placed:
        'The shop looks through it and confirms; nothing is left for you to do. To cancel, call the shop.',
      takenBack: 'What came out of your bag is in it again.',
      confirmed: {
        home: (when) => `It is being packed and arrives ${when}.`,
        pickup: (when) => `It is being laid ready. Come from ${when}.`,
      },
      shipped: {
        home: (when) => `It arrives ${when}.`,
        pickup: (when) => `Come from ${when} and say the order’s number.`,
      },
      cancelled: 'You paid nothing, and the pieces are on the shelf again.',
    },
    toBag: 'Back to the bag',
    pieces: 'What was ordered',
    goes: 'Where it goes',
    deleted: 'Name, phone and address have been deleted.',
    history: 'So far',
    moments: {
      placed: 'Ordered',
      taken_back: 'Taken back',
      confirmed: 'Confirmed by the shop',
      shipped: 'Sent',
      cancelled: 'Cancelled',
    },
    link: 'This order’s link',
    linkNote: 'Whoever has it sees the order, on any device.',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser does not allow it. Copy it from the address bar.',
    notFound: 'No order lies behind this link.',
    notFoundTodo:
      'A part of the link may be missing. What was ordered on this device stands under Orders.',
    all: 'Orders on this device',
    none: 'Nothing was ordered on this device yet.',
    noneTodo: 'An order from elsewhere opens by its link.',
    start: 'Look round the shop',
  },
};
