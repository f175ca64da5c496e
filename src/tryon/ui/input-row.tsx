import { useRef, type ReactNode } from 'react';
import { useTexts } from '../../ui/language/language';
import { useTryon, type TryonInput } from '../store';
import styles from './tryon-page.module.css';

/** Camera, photo or model: where the picture comes from. */
export function InputRow({ onChoose }: { readonly onChoose: (input: TryonInput) => void }) {
  const { tryon } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  return (
    <fieldset className={styles.row} aria-label={tryon.inputs}>
      <Choice kind="camera" onClick={() => onChoose({ kind: 'camera' })}>
        {tryon.camera}
      </Choice>
      <Choice kind="photo" onClick={() => file.current?.click()}>
        {tryon.photo}
      </Choice>
      <Choice kind="demo" onClick={() => onChoose({ kind: 'demo' })}>
        {tryon.demo}
      </Choice>
      <input
        ref={file}
        hidden
        type="file"
        accept="image/*"
        aria-label={tryon.photo}
        onChange={({ target }) => {
          const photo = target.files?.[0];
          // Cleared, so that the same photo can be chosen again.
          target.value = '';
          if (photo) onChoose({ kind: 'photo', photo });
        }}
      />
    </fieldset>
  );
}

function Choice(props: {
  readonly kind: TryonInput['kind'];
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const isChosen = useTryon((store) => store.input === props.kind);
  return (
    <button type="button" className={styles.act} aria-pressed={isChosen} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
