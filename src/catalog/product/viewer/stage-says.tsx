import { useLanguage, useTextsOf } from '../../../ui/language/language';
import button from '../../../ui/parts/button.module.css';
import { Ruler } from '../../../ui/parts/ruler';
import { Says } from '../../../ui/parts/says';
import type from '../../../ui/type.module.css';
import { PRODUCT_TEXTS } from '../product-texts';
import styles from './stage.module.css';

/** `flat`: this browser draws no 3D. */
export type StageState = 'loading' | 'seen' | 'lost' | 'failed' | 'flat';

/** What is said at the stage's foot: how far the model has come, how it is moved, or what went wrong. */
export function StageSays(props: {
  readonly state: StageState;
  readonly loadedBytes: number;
  readonly totalBytes: number;
  readonly onAgain: () => void;
}) {
  const { state, loadedBytes, totalBytes, onAgain } = props;
  const { viewer } = useTextsOf(PRODUCT_TEXTS);
  const language = useLanguage((store) => store.language);
  const megabytes = (bytes: number) =>
    (bytes / 1e6).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div className={`${type.note} ${styles.says}`}>
      {state === 'loading' && (
        <div className={styles.loading}>
          <p className={type.num}>
            <span>{viewer.loading}</span>
            <span>{viewer.bytes(megabytes(loadedBytes), megabytes(totalBytes))}</span>
          </p>
          <Ruler at={loadedBytes / totalBytes} ticks={30} major={10} className={styles.rule!} />
        </div>
      )}
      {state === 'seen' && (
        <>
          <p className={styles.touch}>{viewer.hint.touch}</p>
          <p className={styles.mouse}>{viewer.hint.mouse}</p>
        </>
      )}
      <div role="status">
        {(state === 'flat' || state === 'lost' || state === 'failed') && (
          <Says>
            {viewer[state]}
            {state === 'failed' && (
              <button type="button" className={`${button.quiet} ${styles.again}`} onClick={onAgain}>
                {viewer.again}
              </button>
            )}
          </Says>
        )}
      </div>
    </div>
  );
}
