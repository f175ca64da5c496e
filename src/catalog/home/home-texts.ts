import type { Kind } from '../../contract/product';
import type { Language } from '../../contract/text';

interface HomeTexts {
  /** The page's sentence, a line each. */
  readonly sentence: readonly [string, string];
  /** The way into a showroom. */
  readonly enter: string;
  readonly tryOn: { readonly name: string; readonly note: string };
  readonly departments: string;
  readonly pieces: (count: string) => string;
  readonly kinds: Readonly<Record<Kind, { readonly name: string; readonly note: string }>>;
  readonly fresh: string;
  readonly all: (count: string) => string;
  /** A piece, and in how many colours it comes. */
  readonly inColours: (name: string, count: number) => string;
  readonly goThere: string;
  readonly frames: { readonly look: string; readonly tryOn: string; readonly enter: string };
  readonly closing: string;
  /** The same, where each of the frames is one that something goes to. */
  readonly closingAll: string;
}

/** Small numbers as words; a piece in one colour is not told of. */
const ZH = ['', '', '两', '三', '四', '五', '六', '七', '八', '九'];
const EN = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const HOME_TEXTS: Readonly<Record<Language, HomeTexts>> = {
  zh: {
    sentence: ['穿上看，', '再决定。'],
    enter: '走进去',
    tryOn: { name: '穿上试试', note: '打开镜头就试，画面留在本机。' },
    departments: '从哪里逛起',
    pieces: (count) => `${count} 件`,
    kinds: {
      garment: { name: '衣', note: '每一件都能上身。' },
      furniture: { name: '住', note: '转着看，尺寸写明。' },
      car: { name: '行', note: '绕一圈，换漆色。' },
      object: { name: '物', note: '小东西，看仔细。' },
    },
    fresh: '新上架',
    all: (count) => `全部 ${count} 件`,
    inColours: (name, count) => `${name}，${ZH[count] ?? count}种颜色`,
    goThere: '去看看',
    frames: { look: '看', tryOn: '试', enter: '境' },
    closing: '三个画框，说的是一件东西能在哪里看。虚线的，还去不了。',
    closingAll: '三个画框，说的是一件东西能在哪里看：看图，上身，走到它面前。',
  },
  en: {
    sentence: ['Put it on.', 'Then decide.'],
    enter: 'Walk in',
    tryOn: { name: 'Try it on', note: 'By camera. The picture never leaves this device.' },
    departments: 'Where to begin',
    pieces: (count) => (count === '1' ? '1 piece' : `${count} pieces`),
    kinds: {
      garment: { name: 'Wear', note: 'Every piece can be tried on.' },
      furniture: { name: 'Live', note: 'Turn it round. Every measure is told.' },
      car: { name: 'Drive', note: 'Walk round it, change the paint.' },
      object: { name: 'Keep', note: 'Small things, seen from close by.' },
    },
    fresh: 'Just in',
    all: (count) => `See all ${count}`,
    inColours: (name, count) => `${name}, in ${EN[count] ?? count} colours`,
    goThere: 'See it',
    frames: { look: 'Look', tryOn: 'Try', enter: 'Enter' },
    closing: 'Three frames say where a piece can be seen. Dotted means not there yet.',
    closingAll:
      'Three frames say where a piece can be seen: on the page, on you, in a room you walk through.',
  },
};
