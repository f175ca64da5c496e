import type { Language } from '../contract/text';

/** British English: the day before the month, as the look has it. */
const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en-GB' };
const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const written = (moment: number, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language], options).format(moment).replace(',', '');

/** What the shop's wall shows at `2026-11-27` or `2026-11-27T10:00:00+08:00`, as if it were UTC's. */
const wallOf = (told: string): number =>
  Date.parse(`${told.slice(0, 10)}T${told.slice(11, 19) || '00:00:00'}Z`);

/** A day as the shop tells it, `2026-11-27`, or the day of a moment with the shop's offset. */
export const formatShopDay = (told: string, language: Language): string =>
  written(wallOf(told), language, { ...DAY, timeZone: 'UTC' });

/** The hour of a moment with the shop's offset, on the shop's wall and not on the reader's. */
export const formatShopHour = (told: string, language: Language): string =>
  written(wallOf(told), language, { ...CLOCK, timeZone: 'UTC' });

/** When something comes: the day, and the hour where one was told. */
export const formatArrival = (told: string, language: Language): string =>
  told.includes('T')
    ? `${formatShopDay(told, language)} ${formatShopHour(told, language)}`
    : formatShopDay(told, language);

/** Hour and minute on the reader's own clock. `moment` is ISO 8601. */
export const formatClock = (moment: string, language: Language): string =>
  written(Date.parse(moment), language, CLOCK);

/** Day, hour and minute on the reader's own clock. `moment` is ISO 8601. */
export const formatMoment = (moment: string, language: Language): string =>
  `${written(Date.parse(moment), language, DAY)} ${formatClock(moment, language)}`;
