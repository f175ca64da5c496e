import type { Language } from '../../contract/text';

interface ShelfTexts {
  readonly soldOut: string;
  readonly look: string;
  readonly tryOn: string;
  readonly enter: string;
  readonly colours: (names: readonly string[]) => string;
}

/** What is said of a piece on a shelf. */
export const SHELF_TEXTS: Readonly<Record<Language, ShelfTexts>> = {
  zh: {
    soldOut: '售罄',
    look: '看',
    tryOn: '试',
    enter: '境',
    colours: (names) => `颜色：${names.join('、')}`,
  },
  en: {
    soldOut: 'Sold out',
    look: 'Look',
    tryOn: 'Try',
    enter: 'Enter',
    colours: (names) => `Colours: ${names.join(', ')}`,
  },
};
