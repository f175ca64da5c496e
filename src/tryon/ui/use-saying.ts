import type { TryonErrorCode } from '../../contract/tryon-error';
import { sentences, useTexts, useWording } from '../../ui/language/language';
import type { Failing } from '../../ui/language/texts';
import type { Guidance } from '../guidance/guidance';
import { usePicked } from './use-picked';
import { useBriefly } from './use-briefly';
import { isFar } from './use-far-guidance';
import { findLook, useLookName, useVisit, useWanted } from './visit';

/** What there is to say about how it goes. */
export interface Saying {
  readonly text: string;
  /** Whether everybody is told; else it is seen in the picture, and told to listeners alone. */
  readonly isShown: boolean;
  readonly reason: 'failed' | 'waiting' | 'missing' | 'guidance' | 'slow' | 'worn';
}

/** Long enough to be read; later it stands in the menu. */
const SLOW_MS = 8000;

/** The most pressing thing to say. `unkept` is what became of a picture that did not come out. */
export function useSaying(unkept: TryonErrorCode | null): Saying {
  const { tryon, errors } = useTexts();
  const wording = useWording();
  const { products } = useVisit();
  const nameOf = useLookName();
  const wanted = useWanted();
  const { found, phase, error, input, guidance, worn, missing, quality, slow } = usePicked(
    'found',
    'phase',
    'error',
    'input',
    'guidance',
    'worn',
    'missing',
    'quality',
    'slow',
  );
  const tellsSlow = useBriefly(slow, SLOW_MS);
  const pieceOf = (look: typeof wanted) => wording(findLook(products, look)[0].name);
  const waiting = (text: string): Saying => ({ text, isShown: true, reason: 'waiting' });

  if (phase === 'failed') {
    return { text: error ? both(errors[error]) : '', isShown: false, reason: 'failed' };
  }
  if (phase !== 'running') return waiting(tryon[phase]);
  if (missing) {
    return { text: tryon.missing(pieceOf(missing)), isShown: true, reason: 'missing' };
  }
  if (unkept) return { text: both(errors[unkept]), isShown: true, reason: 'missing' };
  if (guidance) {
    const text = guidanceText(guidance, input?.kind === 'photo', tryon);
    return { text, isShown: true, reason: 'guidance' };
  }
  if (worn?.garment !== wanted.garment) return waiting(tryon.fetching(pieceOf(wanted)));
  if (tellsSlow) return { text: tryon.slow, isShown: true, reason: 'slow' };
  if (!found) {
    // Until it has been so for long enough to be shown to everybody.
    const text = guidanceText('nobody', input?.kind === 'photo', tryon);
    return { text, isShown: false, reason: 'guidance' };
  }
  const text = tryon.worn(nameOf(worn));
  return {
    text: quality ? sentences(text, tryon.quality[quality].said) : text,
    isShown: false,
    reason: 'worn',
  };
}

function guidanceText(
  guidance: Guidance,
  isPhoto: boolean,
  { guidance: words, distance }: ReturnType<typeof useTexts>['tryon'],
): string {
  if (isFar(guidance)) return both(distance[guidance]);
  return guidance === 'nobody' && isPhoto ? words.nobodyInPhoto : words[guidance];
}

const both = ({ happened, todo }: Failing) => sentences(happened, todo);
