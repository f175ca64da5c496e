import type { Language } from '../../contract/text';
import type { FieldProblem, TextName } from './product-form';

export type ProductsOf = 'all' | 'listed' | 'drafts';

interface ProductTexts {
  readonly title: string;
  readonly which: string;
  readonly states: Readonly<Record<ProductsOf, string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly none: string;
  readonly noneFound: (words: string) => string;
  readonly listed: string;
  readonly draft: string;
  /** Why a draft cannot be listed. */
  readonly noModel: string;
  readonly noPicture: (colours: string) => string;
  /** It could be. */
  readonly ready: string;
  readonly pieces: (count: string) => string;
  readonly unsaved: string;
  readonly back: string;
  readonly unknown: string;
  readonly sections: Readonly<Record<'texts' | 'prices' | 'stock' | 'shelf', string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly fields: Readonly<Record<TextName | 'details', string>>;
  readonly of: (field: string, language: string) => string;
  readonly factsNote: string;
  readonly pricesNote: string;
  readonly stockNote: string;
  readonly priceIn: (currency: string) => string;
  readonly onHandOf: (piece: string) => string;
  readonly isListed: string;
  readonly isListedNote: string;
  readonly problems: Readonly<Record<FieldProblem, string>>;
  /** What somebody else wrote meanwhile. */
  readonly theirs: (value: string) => string;
  readonly theirsListed: Readonly<Record<'listed' | 'draft', string>>;
  readonly theirsNothing: string;
  readonly takeTheirs: string;
  readonly changes: (count: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly toMend: string;
  readonly discard: string;
  readonly ask: {
    readonly title: string;
    readonly note: string;
    readonly act: string;
    readonly keep: string;
  };
}

export const OPERATOR_PRODUCT_TEXTS: Readonly<Record<Language, ProductTexts>> = {
  zh: {
    title: '商品',
    which: '哪些商品',
    states: { all: '全部', listed: '在架', drafts: '草稿' },
    search: '找商品',
    searchHint: '名称或编号',
    none: '这里没有商品。',
    noneFound: (words) => `没有找到「${words}」。`,
    listed: '在架',
    draft: '草稿',
    noModel: '还缺模型',
    noPicture: (colours) => `还缺图片：${colours}`,
    ready: '可以上架',
    pieces: (count) => `店里有 ${count} 件`,
    unsaved: '有改动没保存',
    back: '全部商品',
    unknown: '没有这件商品。',
    sections: { texts: '文字', prices: '价格', stock: '库存', shelf: '上架' },
    languages: { zh: '中文', en: '英文' },
    fields: { name: '名称', summary: '一句话', description: '介绍', details: '细节' },
    of: (field, language) => `${field} · ${language}`,
    factsNote: '一行一条，中英文行数相同。',
    pricesNote: '空着的货币不卖。',
    stockNote: '店里实有的件数，包括别人袋子里留着的。',
    priceIn: (currency) => `${currency} 价格`,
    onHandOf: (piece) => `${piece}的件数`,
    isListed: '在店里卖',
    isListedNote: '取消后顾客看不到它，已经下的订单照常。',
    problems: {
      missing: '这里要写字，否则这种语言的顾客看不懂。',
      uneven: '两种语言的行数不一样，这边少了。',
      tooManyFacts: '最多 20 条。',
      price: '写成数字，例如 290 或 290.50；日元没有小数。',
      priceTooHigh: '这个价格太高，店里算不过来。',
      noPrice: '至少写一个价格。',
      count: '写一个整数，没有就写 0。',
      countTooHigh: '最多 1,000,000 件。',
    },
    theirs: (value) => `别人刚改成：${value}`,
    theirsListed: { listed: '别人刚把它上架了。', draft: '别人刚把它下架了。' },
    theirsNothing: '别人刚把这里清空了。',
    takeTheirs: '用新的',
    changes: (count) => `${count} 处还没保存`,
    save: '保存',
    saved: '保存好了。',
    toMend: '有几处要改，看画了虚线的地方。',
    discard: '不要这些改动',
    ask: {
      title: '不要这些改动？',
      note: '写下的都会回到店里现在的样子，找不回来。',
      act: '不要了',
      keep: '保留',
    },
  },
  en: {
    title: 'Products',
    which: 'Which products',
    states: { all: 'All', listed: 'On the shelf', drafts: 'Drafts' },
    search: 'Find a product',
    searchHint: 'A name or an id',
    none: 'No products here.',
    noneFound: (words) => `Nothing is called “${words}”.`,
    listed: 'On the shelf',
    draft: 'Draft',
    noModel: 'its model is missing',
    noPicture: (colours) => `a picture is missing: ${colours}`,
    ready: 'ready for the shelf',
    pieces: (count) => (count === '1' ? '1 piece in the shop' : `${count} pieces in the shop`),
    unsaved: 'changes not saved',
    back: 'All products',
    unknown: 'There is no such product.',
    sections: { texts: 'Words', prices: 'Prices', stock: 'Stock', shelf: 'Shelf' },
    languages: { zh: 'Chinese', en: 'English' },
    fields: { name: 'Name', summary: 'In one line', description: 'Description', details: 'Facts' },
    of: (field, language) => `${field}, ${language}`,
    factsNote: 'One a line, as many in Chinese as in English.',
    pricesNote: 'Where nothing is written, it is not sold in that currency.',
    stockNote: 'Pieces that are in the shop, those that bags hold included.',
    priceIn: (currency) => `Price in ${currency}`,
    onHandOf: (piece) => `Pieces of ${piece}`,
    isListed: 'Sold in the shop',
    isListedNote: 'Unmarked, shoppers no longer see it; orders that were placed stand.',
    problems: {
      missing: 'Write something, or who reads this language sees nothing.',
      uneven: 'The languages have different numbers of lines; this one has fewer.',
      tooManyFacts: '20 lines are the most.',
      price: 'Write a number such as 290 or 290.50; yen have no decimals.',
      priceTooHigh: 'This is more than the shop can count.',
      noPrice: 'Write one price at least.',
      count: 'Write a whole number; 0 where there is none.',
      countTooHigh: '1,000,000 are the most.',
    },
    theirs: (value) => `Somebody has just written: ${value}`,
    theirsListed: {
      listed: 'Somebody has just put it on the shelf.',
      draft: 'Somebody has just taken it off the shelf.',
    },
    theirsNothing: 'Somebody has just emptied this.',
    takeTheirs: 'Take theirs',
    changes: (count) => (count === '1' ? '1 change not saved' : `${count} changes not saved`),
    save: 'Save',
    saved: 'Saved.',
    toMend: 'Some of it needs mending: look where the line is broken.',
    discard: 'Drop the changes',
    ask: {
      title: 'Drop the changes?',
      note: 'What was written goes back to what the shop says now. It cannot be brought back.',
      act: 'Drop them',
      keep: 'Keep them',
    },
  },
};
