import { useTexts } from '../../ui/language/language';
import { useTryon, type TryonInput } from '../store';
import styles from './tryon-page.module.css';

/** Camera, photo or model: where the picture comes from. */
export function InputRow({ onChoose }: { readonly onChoose: (input: TryonInput) => void }) {
  const texts = useTexts();
  const chosen = useTryon((store) => store.input);
  return (
    <fieldset className={styles.row} aria-label={texts.tryon.inputs}>
      <button
        type="button"
        className={styles.act}
        aria-pressed={chosen === 'camera'}
        onClick={() => onChoose({ kind: 'camera' })}
      >
        {texts.tryon.camera}
      </button>
      <label className={`${styles.act} ${styles.file}`} aria-pressed={chosen === 'photo'}>
        {texts.tryon.photo}
        <input
          type="file"
          accept="image/*"
          onChange={({ target }) => {
            const photo = target.files?.[0];
            // Cleared, so that the same photo can be chosen again.
            target.value = '';
            if (photo) onChoose({ kind: 'photo', photo });
          }}
        />
      </label>
      <button
        type="button"
        className={styles.act}
        aria-pressed={chosen === 'demo'}
        onClick={() => onChoose({ kind: 'demo' })}
      >
        {texts.tryon.demo}
      </button>
    </fieldset>
  );
}
