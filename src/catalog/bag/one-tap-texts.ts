import type { Language } from '../../contract/text';

interface OneTapTexts {
  readonly act: string;
  readonly note: (goesWhere: string, inAll: string) => string;
}

export const ONE_TAP_TEXTS: Readonly<Record<Language, OneTapTexts>> = {
  zh: { act: '一触即订', note: (goesWhere, inAll) => `${goesWhere}。${inAll}。` },
  en: { act: 'Order with one tap', note: (goesWhere, inAll) => `${goesWhere}. ${inAll}.` },
};
