import type { Text } from './text';

/** What the server may answer instead of the thing asked for, worded for the person who meets it. */
export const ERROR_TEXTS = {
  request_invalid: {
    zh: '这个请求看不懂，请回到上一页再试',
    en: 'This request makes no sense to the shop. Go back and try again',
  },
  not_found: { zh: '这里什么都没有', en: 'There is nothing here' },
  product_not_found: { zh: '这件商品不在架上', en: 'This piece is not on the shelf' },
  model_not_found: {
    zh: '这个模型已经更新，请刷新页面',
    en: 'This model has been replaced. Reload the page',
  },
  showroom_not_found: {
    zh: '这里没有这间屋子，或者它今天不开门',
    en: 'No showroom has this address, or it is closed today',
  },
  order_not_found: { zh: '这个链接下没有订单', en: 'No order lies behind this link' },
  sku_not_found: { zh: '这个颜色或尺码已经不卖了', en: 'This colour or size is no longer sold' },
  sold_out: {
    zh: '有一件刚刚卖完，购物袋已经更新',
    en: 'A piece has just sold out. The bag is up to date again',
  },
  total_changed: {
    zh: '价格刚刚变了，请看过新的合计再下单',
    en: 'The price has just changed. Look at the new total, then order',
  },
  bag_full: { zh: '购物袋装满了', en: 'The bag is full' },
  pickup_gone: {
    zh: '这个自提时间已经不能选了，换一个吧',
    en: 'This pick-up time is no longer open. Choose another',
  },
  one_tap_unknown: {
    zh: '这台设备上还没有记住送货地址，先从购物袋下一次单',
    en: 'No delivery is kept on this device yet. Order once from the bag',
  },
  undo_over: {
    zh: '墨迹已干，撤不回了；要取消请联系店铺',
    en: 'The ink has dried. To cancel the order now, call the shop',
  },
  order_state: {
    zh: '订单已经往前走了，这一步不再适用',
    en: 'The order has moved on, and this step no longer applies',
  },
  idempotency_key_missing: {
    zh: '下单需要 Idempotency-Key',
    en: 'An order needs an Idempotency-Key',
  },
  idempotency_key_reused: {
    zh: '这个 Idempotency-Key 已经用于另一个请求',
    en: 'This Idempotency-Key was used for another request',
  },
  idempotency_key_running: {
    zh: '上一次请求还在处理，请稍等',
    en: 'The request before is still under way. Wait a moment',
  },
  not_ready: {
    zh: '模型或图片还没有，暂时不能上架',
    en: 'Its model or a picture is missing: it cannot be listed yet',
  },
  changed_meanwhile: {
    zh: '这期间别人改过了，请看过新的内容再改',
    en: 'Somebody changed it meanwhile. Look at it as it is now, then change it',
  },
  condition_missing: { zh: '修改需要 If-Match', en: 'A change needs If-Match' },
  operator_unknown: { zh: '需要店主口令', en: 'This needs the operator’s token' },
  cross_site: {
    zh: '这个请求来自别的网站，店里没有照办',
    en: 'This came from another site, so the shop did nothing',
  },
  body_too_large: { zh: '内容太大了', en: 'This is too large' },
  too_many_requests: {
    zh: '请求太频繁，请稍等片刻',
    en: 'Too many requests. Wait a moment',
  },
  timed_out: { zh: '店里太忙，没有及时回答', en: 'The shop is too busy to answer in time' },
  unavailable: {
    zh: '店铺暂时打不开，请稍后再试',
    en: 'The shop is closed for a moment. Try again soon',
  },
  internal: { zh: '店里出了点问题，请再试一次', en: 'Something broke in the shop. Try once more' },
} as const satisfies Record<string, Text>;

export type ErrorCode = keyof typeof ERROR_TEXTS;

export const ERROR_CODES = Object.keys(ERROR_TEXTS) as [ErrorCode, ...ErrorCode[]];
