import { SHOP_TIME_ZONE } from './terms';

const HOUR_MS = 3_600_000;

const PARTS = new Intl.DateTimeFormat('en-US', {
  timeZone: SHOP_TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** What the shop's wall shows, as milliseconds that UTC's wall would show it at. */
function wallOf(moment: number): number {
  const part = Object.fromEntries(
    PARTS.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  const at = (type: string) => Number(part[type]);
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
}

/** Hour of the shop's day, 0 to 23. */
export function shopHour(moment: number): number {
  return new Date(wallOf(moment)).getUTCHours();
}

/** The shop's day as `2026-11-27`, some days later. */
export function shopDay(moment: number, daysLater = 0): string {
  return new Date(wallOf(moment) + daysLater * 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The moment at which the shop's wall shows this day and hour. */
export function shopMoment(day: string, hour: number): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS;
  const near = wall - (wallOf(wall) - wall);
  // Again, for where the clocks were changed in between.
  return wall - (wallOf(near) - near);
}

/** A moment as `2026-11-27T10:00:00+08:00`. */
export function withShopOffset(moment: number): string {
  const wall = wallOf(moment);
  const minutes = (wall - moment) / 60_000;
  const two = (count: number) => String(Math.trunc(count)).padStart(2, '0');
  const away = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(away / 60)}:${two(away % 60)}`;
  return new Date(wall).toISOString().slice(0, 19) + offset;
}
