import type { Language } from '../../src/contract/text';
import type { Limits } from '../limits/limits';

/** The words of the API's page round what the document itself says, which is English. */
export interface DocsTexts {
  readonly title: string;
  readonly description: string;
  /** HTML. */
  readonly lead: (documentUrl: string) => string;
  readonly skip: string;
  readonly index: string;
  readonly languages: string;
  /** By tag, in small letters; '' for what has none. */
  readonly tags: Readonly<Record<string, string>>;
  readonly everywhere: string;
  /** What holds everywhere: a name and what it means, with code between backticks. */
  readonly rules: (limits: Limits) => readonly (readonly [string, string])[];
  readonly problems: string;
  readonly problemsLead: string;
  readonly parameters: string;
  readonly places: Readonly<Record<string, string>>;
  readonly body: string;
  readonly answers: string;
  readonly fields: (count: number) => string;
  readonly needed: string;
  readonly optional: string;
  readonly copy: string;
  readonly copied: string;
  readonly types: Readonly<Record<string, string>>;
  readonly listOf: (type: string) => string;
  readonly oneOf: string;
  readonly choice: (number: number) => string;
  readonly anyName: string;
  readonly orNothing: string;
  readonly comma: string;
  readonly between: (least: number, most: number) => string;
  readonly atLeast: (least: number) => string;
  readonly atMost: (most: number) => string;
  readonly above: (least: number) => string;
  readonly characters: (range: string) => string;
  readonly entries: (range: string) => string;
  readonly preset: (value: string) => string;
}

const en: DocsTexts = {
  title: 'The shop’s API',
  description: 'What can be asked of the shop over HTTP, and what it answers.',
  lead: (url) =>
    `Everything that the pages do goes through these addresses. <a href="${url}">openapi.json</a> describes them too, for programs; both come from the schemas that check each request.`,
  skip: 'To the operations',
  index: 'Operations',
  languages: 'Language',
  tags: {
    catalogue: 'Catalogue',
    models: 'Models',
    showrooms: 'Showrooms',
    delivery: 'Delivery',
    bag: 'Bag',
    orders: 'Orders',
    guest: 'Guest',
    operator: 'Operator',
    '': 'Others',
  },
  everywhere: 'What holds everywhere',
  rules: ({ readsPerMinute, writesPerMinute, bodyBytes, answerMs }) => [
    ['Money', 'Whole minor units with the currency’s exponent: `29000` of exponent 2 is 290.00.'],
    ['Time', 'ISO 8601 with an offset, by the shop’s clock.'],
    ['Lengths', 'Centimetres.'],
    [
      'Caching',
      'Answers carry a strong `ETag`; `If-None-Match` is answered 304, a stale `If-Match` 412.',
    ],
    [
      'Once',
      'Orders take an `Idempotency-Key`: the same key and body is answered as it was the first time.',
    ],
    ['Who', 'A guest is known by a cookie alone, which the first line in the bag hands out.'],
    [
      'Limits',
      `Bodies up to ${bodyBytes / 1024} KB; answers begin within ${answerMs / 1000} s` +
        (readsPerMinute ? `; ${readsPerMinute} reads a minute and client` : '') +
        (writesPerMinute ? `; ${writesPerMinute} writes` : '') +
        '. Who is asked to wait is told how long by `Retry-After`.',
    ],
    ['Other sites', 'May read nothing with a guest’s cookie, and write nothing.'],
    ['Trace', 'Every answer carries an `X-Request-Id`, under which the log knows it.'],
  ],
  problems: 'Problems',
  problemsLead:
    'What goes wrong is answered as problem details (RFC 9457), `application/problem+json`: the `code` never changes, the `title` is worded for whoever reads it, by `Accept-Language`.',
  parameters: 'Parameters',
  places: { path: 'in the path', query: 'in the query', header: 'header', cookie: 'cookie' },
  body: 'Body',
  answers: 'Answers',
  fields: (count) => (count === 1 ? '1 field' : `${count} fields`),
  needed: 'needed',
  optional: 'optional',
  copy: 'Copy',
  copied: 'Copied',
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    object: 'object',
    any: 'anything',
  },
  listOf: (type) => `list of ${type}`,
  oneOf: 'one of',
  choice: (number) => `either, ${number}`,
  anyName: 'any name',
  orNothing: ', or null',
  comma: ', ',
  between: (least, most) => (least === most ? String(least) : `${least} to ${most}`),
  atLeast: (least) => `${least} or more`,
  atMost: (most) => `up to ${most}`,
  above: (least) => `more than ${least}`,
  characters: (range) => `${range} characters`,
  entries: (range) => `${range} entries`,
  preset: (value) => `${value} unless told`,
};

const zh: DocsTexts = {
  title: '店铺接口',
  description: '可以通过 HTTP 向店里问什么、做什么，店里怎样回答。',
  lead: (url) =>
    `页面所做的一切都经过这些地址。给程序看的在 <a href="${url}">openapi.json</a>；两者都来自检查每个请求的同一份约定。各项说明原文为英文。`,
  skip: '跳到接口',
  index: '接口',
  languages: '语言',
  tags: {
    catalogue: '商品目录',
    models: '模型',
    showrooms: '展厅',
    delivery: '送货',
    bag: '购物袋',
    orders: '订单',
    guest: '客人',
    operator: '店主',
    '': '其他',
  },
  everywhere: '通用约定',
  rules: ({ readsPerMinute, writesPerMinute, bodyBytes, answerMs }) => [
    ['金额', '货币最小单位的整数，并写明小数位数：位数为 2 的 `29000` 就是 290.00。'],
    ['时间', 'ISO 8601，带时区，以店里的钟为准。'],
    ['长度', '厘米。'],
    ['缓存', '回答带强 `ETag`；`If-None-Match` 相同答 304，`If-Match` 过时答 412。'],
    ['只一次', '下单带 `Idempotency-Key`：同一个键、同样的内容，得到第一次的回答。'],
    ['是谁', '客人只凭 cookie 相认，第一次放进购物袋时给出。'],
    [
      '限额',
      `内容不超过 ${bodyBytes / 1024} KB；${answerMs / 1000} 秒内开始回答` +
        (readsPerMinute ? `；每位客人每分钟读 ${readsPerMinute} 次` : '') +
        (writesPerMinute ? `、写 ${writesPerMinute} 次` : '') +
        '。要等多久，写在 `Retry-After` 里。',
    ],
    ['别的网站', '不能带着客人的 cookie 来读，也不能写。'],
    ['查找', '每个回答都带 `X-Request-Id`，日志里按它找。'],
  ],
  problems: '出错时',
  problemsLead:
    '出了什么事，用问题详情（RFC 9457）回答，类型为 `application/problem+json`：`code` 永远不变，`title` 按 `Accept-Language` 写给看到它的人。',
  parameters: '参数',
  places: { path: '在路径里', query: '在查询里', header: '请求头', cookie: 'cookie' },
  body: '内容',
  answers: '回答',
  fields: (count) => `${count} 项`,
  needed: '必填',
  optional: '可省',
  copy: '复制',
  copied: '已复制',
  types: {
    string: '文字',
    integer: '整数',
    number: '数',
    boolean: '真或假',
    object: '对象',
    any: '任意',
  },
  listOf: (type) => `${type}的列表`,
  oneOf: '其中之一',
  choice: (number) => `其一，${number}`,
  anyName: '任意名称',
  orNothing: '，或 null',
  comma: '，',
  between: (least, most) => (least === most ? String(least) : `${least} 到 ${most}`),
  atLeast: (least) => `至少 ${least}`,
  atMost: (most) => `至多 ${most}`,
  above: (least) => `大于 ${least}`,
  characters: (range) => `${range} 个字符`,
  entries: (range) => `${range} 条`,
  preset: (value) => `不填为 ${value}`,
};

export const DOCS_TEXTS: Readonly<Record<Language, DocsTexts>> = { zh, en };
