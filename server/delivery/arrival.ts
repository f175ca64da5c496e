import type { Delivery, DeliveryTerms, PickupShop } from '../../src/contract/delivery';
import { money, type Currency } from '../../src/contract/money';
import { HOURS_TO_LAY_READY, PICKUP_DAYS, PICKUP_PLACES, type PickupPlace } from './pickup-shops';
import { shopDay, shopHour, shopMoment, weekdayOf, withShopOffset } from './shop-day';
import { DAYS_ON_THE_WAY, LAST_HOUR_TO_LEAVE, TERMS } from './terms';

/** How goods that are ordered now reach their buyer. `now` is in milliseconds since 1970. */
export function deliveryTerms(currency: Currency, now: number): DeliveryTerms {
  const { feeMinor, freeFromMinor } = TERMS[currency];
  return {
    home: {
      fee: money(currency, Number(feeMinor)),
      freeFrom: money(currency, Number(freeFromMinor)),
      arrives: dayOfArrival(now),
    },
    pickup: PICKUP_PLACES.map(({ week, ...place }) => ({
      ...place,
      hours: hoursOf({ week }, now),
    })),
  };
}

/** The day on which what is ordered now is brought. */
function dayOfArrival(now: number): string {
  return shopDay(now, DAYS_ON_THE_WAY + (shopHour(now) < LAST_HOUR_TO_LEAVE ? 0 : 1));
}

/** The hours at which what is ordered now can be picked up, each an hour long. */
function hoursOf({ week }: Pick<PickupPlace, 'week'>, now: number): PickupShop['hours'] {
  const ready = now + HOURS_TO_LAY_READY * 3_600_000;
  return Array.from({ length: PICKUP_DAYS }, (_, later) => shopDay(now, later)).flatMap((day) => {
    const [from, to] = week[weekdayOf(day)] ?? [0, 0];
    return Array.from({ length: to - from }, (_, hour) => shopMoment(day, from + hour))
      .filter((moment) => moment >= ready)
      .map((moment) => ({
        from: withShopOffset(moment),
        to: withShopOffset(moment + 3_600_000),
      }));
  });
}

/**
 * When what is ordered now arrives: the day, or the chosen hour of pick-up as the shop writes it.
 * Undefined when the shop is none of ours or the hour cannot be chosen (any more).
 */
export function arrivalOf(delivery: Delivery, now: number): string | undefined {
  if (delivery.method === 'home') return dayOfArrival(now);
  const place = PICKUP_PLACES.find(({ id }) => id === delivery.shop);
  const chosen = Date.parse(delivery.from);
  return place && hoursOf(place, now).find(({ from }) => Date.parse(from) === chosen)?.from;
}

/** The same way once more: home, or the same shop at its next hour. Undefined when the shop is gone. */
export function onceMore(delivery: Delivery, now: number): Delivery | undefined {
  if (delivery.method === 'home') return delivery;
  const place = PICKUP_PLACES.find(({ id }) => id === delivery.shop);
  const next = place && hoursOf(place, now)[0];
  return next && { ...delivery, from: next.from };
}
