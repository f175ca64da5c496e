import type { Product } from '../../contract/product';
import { useTexts, useWording } from '../../ui/language/language';
import { useTryon } from '../store';
import styles from './tryon-page.module.css';

const MEGABYTE = 1e6;

/** One line on how it goes: what is being waited for, what went wrong, what is worn. */
export function StatusLine({ product }: { readonly product: Product }) {
  const texts = useTexts();
  const wording = useWording();
  const { phase, error, found, loadedBytes, variant } = useTryon();
  const broken = phase === 'failed' || phase === 'ended';
  const line = () => {
    if (error) return texts.errors[error];
    if (phase === 'ended') return texts.tryon.ended;
    if (phase === 'asking') return texts.tryon.starting;
    if (phase === 'loading') {
      return loadedBytes > 0
        ? texts.tryon.loadingBytes((loadedBytes / MEGABYTE).toFixed(1))
        : texts.tryon.loading;
    }
    if (!found) return texts.tryon.lost;
    const colour = product.variants.find(({ id }) => id === variant);
    return texts.tryon.worn(wording(product.name), colour ? wording(colour.name) : '');
  };
  return (
    <p
      className={`${styles.status} ${broken ? styles.broken : ''}`}
      role="status"
      data-phase={phase}
      data-found={found}
    >
      {line()}
    </p>
  );
}
