import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTextsOf } from '../../ui/language/language';
import { ActButton } from '../../ui/parts/act-button';
import { AskDialog } from '../../ui/parts/ask-dialog';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import { useProblemWords } from '../shared/problem-words';
import { OPERATOR_PRODUCT_TEXTS } from './operator-product-texts';
import styles from './save-bar.module.css';
import type { ProductFormState } from './use-product-form';

/** Stands at the foot of the screen while something is not saved. */
export function SaveBar({ state }: { readonly state: ProductFormState }) {
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const problemWords = useProblemWords();
  const [isAsking, setAsking] = useState(false);
  const { changed, isPending, error, isSaved, isRefused, discard } = state;
  const isUnsaved = changed.length > 0;
  return (
    <div className={styles.bar} data-shown={isUnsaved || isSaved || undefined}>
      <div>
        <p role="status">
          {isUnsaved ? texts.changes(String(changed.length)) : isSaved && texts.saved}
        </p>
        <div role="alert">
          {isRefused && <Says>{texts.toMend}</Says>}
          {error && <Says>{problemWords(error)}</Says>}
        </div>
      </div>
      {isUnsaved && (
        <div className={styles.acts}>
          <Button className={button.quiet} onPress={() => setAsking(true)}>
            {texts.discard}
          </Button>
          <ActButton type="submit" className={button.solid!} isPending={isPending}>
            {texts.save}
          </ActButton>
        </div>
      )}
      <AskDialog
        isOpen={isAsking}
        title={texts.ask.title}
        act={texts.ask.act}
        keep={texts.ask.keep}
        isPending={false}
        onAct={() => {
          setAsking(false);
          discard();
        }}
        onClose={() => setAsking(false)}
      >
        <p>{texts.ask.note}</p>
      </AskDialog>
    </div>
  );
}
