import { lazy, Suspense } from 'react';
import { useStamped } from './stamped';

const StampPlate = lazy(() => import('./stamp-plate'));

/** Stands once in the app: an order outlives the button that placed it, which goes with the last piece. */
export function StampHost() {
  const { token, theme } = useStamped();
  if (token === null) return null;
  return (
    <Suspense>
      <StampPlate key={token} token={token} theme={theme} />
    </Suspense>
  );
}
