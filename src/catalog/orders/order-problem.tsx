import { useTextsOf } from '../../ui/language/language';
import { Says } from '../../ui/parts/says';
import { useProblemWords } from '../shared/problem-words';
import { ORDER_TEXTS } from './order-texts';
import { isUnanswered } from './place-order';

/** Why nothing was ordered, or that nobody knows whether it was. */
export function OrderProblem({ error }: { readonly error: Error }) {
  const words = useProblemWords();
  const { unanswered } = useTextsOf(ORDER_TEXTS);
  return <Says>{isUnanswered(error) ? unanswered : words(error)}</Says>;
}
