import { encodeView } from '../view-state/encode-view';
import { useVisit } from './visit-context';

/** Copies the address of the present view; false where the browser does not let it. */
export function useShare(): () => Promise<boolean> {
  const visit = useVisit();
  return async () => {
    const address = new URL(location.href);
    address.search = String(encodeView(visit.rig.readView(), visit.showroom));
    try {
      await navigator.clipboard.writeText(address.href);
      return true;
    } catch {
      return false;
    }
  };
}
