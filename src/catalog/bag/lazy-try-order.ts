import { lazy } from 'react';

/** Comes with the fitting room, and not with every page. */
export const TryOrder = lazy(() =>
  import('./try-order').then(({ TryOrder }) => ({ default: TryOrder })),
);
