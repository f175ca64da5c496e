import type { SceneHour } from '../../contract/showroom-scene';

/** What a rule of the day shows where the scene's hours lie within it, and by how much it grows. */
const FROM = 6;
const TO = 22;
const STEP = 4;

/** From and to of a rule that holds all of the scene's hours, in whole hours. */
export function dayOf(hours: readonly Pick<SceneHour, 'hour'>[]): { from: number; to: number } {
  let from = FROM;
  let to = TO;
  for (const { hour } of hours) {
    while (hour < from) from -= STEP;
    while (hour > to) to += STEP;
  }
  return { from, to };
}

/** Index of the hour that is nearest to a time of the day. */
export function nearestHour(hours: readonly Pick<SceneHour, 'hour'>[], time: number): number {
  let nearest = 0;
  hours.forEach(({ hour }, i) => {
    if (Math.abs(hour - time) < Math.abs(hours[nearest]!.hour - time)) nearest = i;
  });
  return nearest;
}

/** 10.5 as 10:30. */
export function clockOf(hour: number): string {
  const minutes = Math.round(hour * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
