import { Link } from 'wouter';
import { MOST_PIECES } from '../../contract/cart';
import { sentences, useTextsOf, useWording } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import { ORDER_TEXTS } from '../orders/order-texts';
import { useLineFacts } from '../orders/use-order-words';
import { useProblemWords } from '../shared/problem-words';
import { FEW, type AddOutcome } from './add-outcome';
import { ADD_TEXTS } from './add-texts';
import styles from './add-said.module.css';

/** Says what became of a piece that was to go into the bag, and shows the way there. */
export function AddSaid({ outcome }: { readonly outcome: AddOutcome | null }) {
  const { see } = useTextsOf(ADD_TEXTS);
  return (
    <div className={styles.said} role="status">
      {outcome && (
        <>
          <Words outcome={outcome} />
          <Link href="/bag" className={`${button.quiet} ${styles.see}`}>
            {see}
          </Link>
        </>
      )}
    </div>
  );
}

function Words({ outcome }: { readonly outcome: AddOutcome }) {
  const texts = useTextsOf(ADD_TEXTS);
  const { piece } = useTextsOf(ORDER_TEXTS);
  const wording = useWording();
  const lineFacts = useLineFacts();
  const problemWords = useProblemWords();
  if (outcome.kind === 'refused') return <Says>{problemWords(outcome.error)}</Says>;
  if (outcome.kind === 'all_yours') return <Says>{texts.allYours(String(outcome.pieces))}</Says>;
  if (outcome.kind === 'most') return <Says>{texts.most(String(MOST_PIECES))}</Says>;
  const { line } = outcome;
  const left = line.available - line.quantity;
  const added = texts.added(piece(wording(line.name), lineFacts(line)));
  return <p>{left > 0 && left < FEW ? sentences(added, texts.left(String(left))) : added}</p>;
}
