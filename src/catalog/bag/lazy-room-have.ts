import { lazy } from 'react';

/** Comes with a showroom, and not with every page. */
export const RoomHave = lazy(() =>
  import('./room-have').then(({ RoomHave }) => ({ default: RoomHave })),
);
