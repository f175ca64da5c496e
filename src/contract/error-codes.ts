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
  unavailable: {
    zh: '店铺暂时打不开，请稍后再试',
    en: 'The shop is closed for a moment. Try again soon',
  },
  internal: { zh: '店里出了点问题，请再试一次', en: 'Something broke in the shop. Try once more' },
} as const satisfies Record<string, Text>;

export type ErrorCode = keyof typeof ERROR_TEXTS;

export const ERROR_CODES = Object.keys(ERROR_TEXTS) as [ErrorCode, ...ErrorCode[]];
