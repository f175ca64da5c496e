import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import styles from './failed-parts.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useFailedNames } from './use-failed-names';
import { useChosen } from './visit-context';

/** What did not come, by its name, and the way to try again. @param onRetry fetches it all once more */
export function FailedParts({ onRetry }: { readonly onRetry: () => void }) {
  const { loading } = useTextsOf(SHOWROOM_TEXTS);
  const failed = useChosen((visit) => visit.loading.failed);
  const names = useFailedNames(failed);
  return (
    <div role="status" className={styles.failed}>
      {failed.length > 0 && (
        <>
          <Says>{loading.missing(names)}</Says>
          <button type="button" className={button.quiet} onClick={onRetry}>
            {loading.again}
          </button>
        </>
      )}
    </div>
  );
}
