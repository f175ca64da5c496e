/** What a shopper could do to be seen better, most pressing first. */
export const GUIDANCE = [
  'nobody',
  'one_person',
  'more_light',
  'step_back',
  'come_closer',
  'turn_to_camera',
  'hold_still',
] as const;

export type Guidance = (typeof GUIDANCE)[number];

/** How well a shopper is followed, said honestly. */
export type TrackingQuality = 'good' | 'fair' | 'poor';
