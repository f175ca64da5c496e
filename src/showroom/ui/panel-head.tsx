import { X } from 'lucide-react';
import { useTexts } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import type from '../../ui/type.module.css';
import styles from './panel-head.module.css';
import { PANEL_TITLE } from './panel-title';

/** A panel's name and the way out of it. */
export function PanelHead(props: { readonly name: string; readonly onClose: () => void }) {
  const { close } = useTexts();
  return (
    <header className={styles.head}>
      <h2 id={PANEL_TITLE} className={type.title}>
        {props.name}
      </h2>
      <IconButton label={close} className={styles.close} onPress={props.onClose}>
        <X className="lucide" aria-hidden />
      </IconButton>
    </header>
  );
}
