import type { PickupShop } from '../../src/contract/delivery';

/** From and to, in whole hours of the shop's day; null is closed. */
type OpenHours = readonly [from: number, to: number] | null;

export interface PickupPlace extends Omit<PickupShop, 'hours'> {
  /** Sunday first. */
  readonly week: readonly OpenHours[];
}

/** Hours that a shop needs to lay goods ready. */
export const HOURS_TO_LAY_READY = 2;
/** Days whose hours can be chosen, today included. */
export const PICKUP_DAYS = 4;

const LONG: OpenHours = [10, 21];
const SHORT: OpenHours = [11, 19];

/** Where goods can be picked up. An operator lists their own here. */
export const PICKUP_PLACES: readonly PickupPlace[] = [
  {
    id: 'dongsi',
    name: { zh: '东四店', en: 'Dongsi' },
    address: {
      zh: '北京市东城区东四北大街 208 号，五号线东四站 B 口往北两百米',
      en: '208 Dongsi North Street, Dongcheng, Beijing; 200 m north of Dongsi station, exit B',
    },
    week: [LONG, LONG, LONG, LONG, LONG, LONG, LONG],
  },
  {
    id: 'wukang',
    name: { zh: '武康路店', en: 'Wukang Road' },
    address: {
      zh: '上海市徐汇区武康路 218 号，进弄堂左手第二间',
      en: '218 Wukang Road, Xuhui, Shanghai; down the lane, second door on the left',
    },
    week: [SHORT, null, SHORT, SHORT, SHORT, LONG, LONG],
  },
  {
    id: 'tai-ping-shan',
    name: { zh: '太平山街店', en: 'Tai Ping Shan Street' },
    address: {
      zh: '香港上环太平山街 38 号地下，卜公花园对面',
      en: 'Ground floor, 38 Tai Ping Shan Street, Sheung Wan, Hong Kong; across from Blake Garden',
    },
    week: [SHORT, SHORT, SHORT, SHORT, SHORT, LONG, LONG],
  },
];
