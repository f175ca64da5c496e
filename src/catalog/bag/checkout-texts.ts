import type { Language } from '../../contract/text';

interface CheckoutTexts {
  readonly title: string;
  readonly how: string;
  readonly home: string;
  readonly pickup: string;
  readonly free: string;
  readonly from: (when: string) => string;
  readonly shops: string;
  readonly hour: string;
  readonly unchosen: string;
  readonly hours: (from: string, to: string) => string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly arrives: (day: string) => string;
  readonly freeFrom: (amount: string) => string;
  readonly order: string;
  readonly takeBack: string;
  readonly remember: string;
  readonly rememberNote: string;
  readonly leftBehind: string;
  readonly problems: {
    readonly name: string;
    readonly tooLong: string;
    readonly phone: string;
    readonly phoneSigns: string;
    readonly phoneShort: string;
    readonly digitMissing: string;
    readonly digitsMissing: string;
    readonly digitTooMany: string;
    readonly address: string;
    readonly addressShort: string;
    readonly hour: string;
  };
}

export const CHECKOUT_TEXTS: Readonly<Record<Language, CheckoutTexts>> = {
  zh: {
    title: '送到哪里',
    how: '怎么拿到',
    home: '送货上门，货到付款',
    pickup: '到店自提，取货时付款',
    free: '免运费',
    from: (when) => `最早 ${when}`,
    shops: '哪家店',
    hour: '什么时候来取',
    unchosen: '选一个时间',
    hours: (from, to) => `${from} 到 ${to}`,
    name: '姓名',
    phone: '手机',
    address: '地址',
    arrives: (day) => `现在下单，${day}送到。`,
    freeFrom: (amount) => `满 ${amount} 免运费。`,
    order: '下单',
    takeBack: '十秒内可撤回',
    remember: '在这台设备上记住，下次一触即订',
    rememberNote: '姓名、手机和地址由店里保存，只有这台设备打得开，随时可在设置里删除。',
    leftBehind: '卖完的不会下单，留在袋子里。',
    problems: {
      name: '写上姓名，送货的人好找你。',
      tooLong: '太长了，写短一点。',
      phone: '写上手机号，送货前会打给你。',
      phoneSigns: '号码里只有数字、空格、横线和开头的 +。',
      phoneShort: '太短了，不像一个号码。',
      digitMissing: '少了一位数字。',
      digitsMissing: '少了两位数字。',
      digitTooMany: '多了一位数字。',
      address: '写上地址，才知道送到哪里。',
      addressShort: '太短了，街道和门牌都要写。',
      hour: '选一个来取的时间。',
    },
  },
  en: {
    title: 'Where it goes',
    how: 'How you get it',
    home: 'To your door, pay on delivery',
    pickup: 'Reserve and pick up, pay at the shop',
    free: 'free',
    from: (when) => `from ${when}`,
    shops: 'Which shop',
    hour: 'When you come',
    unchosen: 'Choose an hour',
    hours: (from, to) => `${from} to ${to}`,
    name: 'Name',
    phone: 'Phone',
    address: 'Address',
    arrives: (day) => `Ordered now, it arrives ${day}.`,
    freeFrom: (amount) => `Free from ${amount}.`,
    order: 'Place the order',
    takeBack: 'Ten seconds to take it back',
    remember: 'Remember this on this device, so next time one tap is enough',
    rememberNote:
      'The shop keeps name, phone and address for this device alone. Delete them in Settings at any time.',
    leftBehind: 'What is sold out is not ordered and stays in the bag.',
    problems: {
      name: 'Write a name, so that you can be found.',
      tooLong: 'This is too long. Make it shorter.',
      phone: 'Write a number: you are called before it comes.',
      phoneSigns: 'A number has digits, spaces, dashes, and a + in front.',
      phoneShort: 'This is too short for a number.',
      digitMissing: 'One digit is missing.',
      digitsMissing: 'Two digits are missing.',
      digitTooMany: 'One digit too many.',
      address: 'Write an address, or nobody knows where to go.',
      addressShort: 'Too short: street and number are needed.',
      hour: 'Choose an hour to come.',
    },
  },
};

export type CheckoutProblem = keyof CheckoutTexts['problems'];
