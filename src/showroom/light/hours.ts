import type { SceneHour } from '../../contract/showroom-scene';

const DAY_HOURS = 24;

/** Of a scene's hours the one that is nearest by the clock, past midnight too; of two the earlier named. */
export function nearestHour(hours: readonly SceneHour[], hour: number): SceneHour {
  const apart = (one: SceneHour) => {
    const way = Math.abs(one.hour - hour) % DAY_HOURS;
    return Math.min(way, DAY_HOURS - way);
  };
  return hours.reduce((a, b) => (apart(b) < apart(a) ? b : a));
}
