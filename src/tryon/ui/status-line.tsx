import type { Product } from '../../contract/product';
import { useTexts, useWording } from '../../ui/language/language';
import { useTryon } from '../store';
import styles from './tryon-page.module.css';

const MEGABYTE = 1e6;

/** One line on how it goes: what is being waited for, what went wrong, what is worn. */
export function StatusLine({ product }: { readonly product: Product }) {
  const { tryon, errors } = useTexts();
  const wording = useWording();
  const { phase, input, error, found, loadedBytes, variant } = useTryon();

  function line(): string {
    switch (phase) {
      case 'asking':
      case 'loading':
      case 'paused':
        return tryon[phase];
      case 'failed':
        return error ? errors[error] : '';
      case 'running': {
        if (!found) return input === 'photo' ? tryon.lostInPhoto : tryon.lost;
        const colour = product.variants.find(({ id }) => id === variant);
        return tryon.worn(wording(product.name), colour ? wording(colour.name) : '');
      }
    }
  }

  // What is worn is seen in the picture: only those who cannot see it need it said.
  const isPlain = phase === 'running' && found;
  return (
    <div
      className={isPlain ? styles.unseen : styles.status}
      data-phase={phase}
      data-found={found}
      data-broken={error !== null || undefined}
    >
      <p role="status">
        {sentences(line()).map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}
          </span>
        ))}
      </p>
      {phase === 'loading' && loadedBytes > 0 && (
        // Beside the live line: numbers that run are not to be read out one by one.
        <p className={styles.bytes} aria-hidden>
          {tryon.megabytes((loadedBytes / MEGABYTE).toFixed(1))}
        </p>
      )}
    </div>
  );
}

/** What happened and what to do: a line each. Joined again they are the text as it was. */
const sentences = (text: string) => text.split(/(?<=。)|(?<=\. )/);
