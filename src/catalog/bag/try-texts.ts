import type { Language } from '../../contract/text';

interface TryTexts {
  readonly leave: string;
  readonly leaveRoom: string;
  readonly have: string;
  readonly see: string;
}

export const TRY_TEXTS: Readonly<Record<Language, TryTexts>> = {
  zh: { leave: '离开试衣间', leaveRoom: '回到店里', have: '要这件', see: '看这件的详情' },
  en: {
    leave: 'Leave the fitting room',
    leaveRoom: 'Back to the shop',
    have: 'Have it',
    see: 'All about it',
  },
};
