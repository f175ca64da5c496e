import type { Kind } from '../../src/contract/product';
import type { Text } from '../../src/contract/text';
import type { ClientRoute } from './client-route';

/** Pages that have texts of their own; `closed` stands for any while the shop cannot look for it. */
export type PageName = Exclude<ClientRoute['name'], 'product' | 'showroom'> | 'closed';

export interface PageText {
  /** Without the shop's name. */
  readonly title: Text;
  readonly description: Text;
}

/** The shop's own name, behind every title but the home page's. */
export const SHOP_NAME: Text = { zh: '试境', en: 'Tryscape' };

/** What tabs, searchers and shared links say of each page; a product speaks for itself. */
export const PAGE_TEXTS: Readonly<Record<PageName, PageText>> = {
  home: {
    title: { zh: '试境：先穿上看，再下单', en: 'Tryscape: see it on you, then order' },
    description: {
      zh: '衣服打开相机就能上身，家里的东西件件立体、按真实尺寸看。画面只留在你的设备上。',
      en: 'Put clothes on by camera, walk round everything else in 3D and true to size. Your picture stays on your device.',
    },
  },
  list: {
    title: { zh: '全部商品', en: 'Everything in the shop' },
    description: {
      zh: '衣服、家具、汽车和物件：转着看，换颜色，比尺寸，衣服还能穿上试。',
      en: 'Clothes, furniture, cars and objects: turn them, change their colour, check their size, and put the clothes on.',
    },
  },
  try: {
    title: { zh: '试穿', en: 'Try on' },
    description: {
      zh: '打开相机，或用一张照片，看衣服穿在自己身上的样子。画面只留在这台设备上。',
      en: 'Open the camera or take a photo, and see the clothes on you. The picture stays on this device.',
    },
  },
  bag: {
    title: { zh: '购物袋', en: 'Bag' },
    description: {
      zh: '挑好的东西，合计、税和运费都先写明。',
      en: 'What you chose, with the total, tax and delivery told first.',
    },
  },
  orders: {
    title: { zh: '我的订单', en: 'Your orders' },
    description: { zh: '这台设备上下过的订单。', en: 'What was ordered on this device.' },
  },
  order: {
    title: { zh: '订单', en: 'Order' },
    description: { zh: '订单到了哪一步。', en: 'How far your order has come.' },
  },
  settings: {
    title: { zh: '设置', en: 'Settings' },
    description: {
      zh: '语言、货币、明暗、动效，以及删除关于你的一切。',
      en: 'Language, currency, light, motion, and a way to have everything about you deleted.',
    },
  },
  operator: {
    title: { zh: '店主', en: 'Operator' },
    description: { zh: '订单的确认与发货。', en: 'Where orders are confirmed and sent.' },
  },
  closed: {
    title: { zh: '暂时打不开', en: 'Closed for a moment' },
    description: {
      zh: '店铺暂时没有回答，请稍后再来。',
      en: 'The shop does not answer now. Try again soon.',
    },
  },
  missing: {
    title: { zh: '这里什么都没有', en: 'Nothing here' },
    description: {
      zh: '这个地址下没有页面，商品也可能已经下架。',
      en: 'No page has this address, or the piece has left the shelf.',
    },
  },
};

/** The list of one department. */
export const KIND_TEXTS: Readonly<Record<Kind, PageText>> = {
  garment: {
    title: { zh: '衣服', en: 'Clothes' },
    description: {
      zh: '每一件都能打开相机穿上看，尺码按厘米写。',
      en: 'Each can be put on by camera, and sizes are told in centimetres.',
    },
  },
  furniture: {
    title: { zh: '家具', en: 'Furniture' },
    description: {
      zh: '转着看，换面料，按真实尺寸量。',
      en: 'Turn it, change the cloth, measure it true to size.',
    },
  },
  car: {
    title: { zh: '汽车', en: 'Cars' },
    description: { zh: '绕着看，换漆色，价格写明。', en: 'Walk round it and change the paint.' },
  },
  object: {
    title: { zh: '物件', en: 'Objects' },
    description: {
      zh: '桌上、架上、手边的东西，都按真实尺寸看。',
      en: 'For the table, the shelf and the hand, seen true to size.',
    },
  },
};
