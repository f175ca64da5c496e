import { Ellipsis } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { LanguageSwitch } from '../../ui/language/language-switch';
import { useTexts } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import { Plate } from '../../ui/parts/plate';
import type from '../../ui/type.module.css';
import { useTryon } from '../store';
import styles from './more-menu.module.css';

/** The language, what becomes of the pictures, and how the device keeps up. */
export function MoreMenu() {
  const { tryon, language } = useTexts();
  const isSlow = useTryon((store) => store.slow);
  return (
    <DialogTrigger>
      <IconButton label={tryon.more} className={styles.trigger}>
        <Ellipsis />
      </IconButton>
      <Plate label={tryon.more} placement="bottom end">
        {() => (
          <div className={styles.inside}>
            <LanguageSwitch label={language} />
            <h2 className={type.title}>{tryon.privacy.title}</h2>
            <p className={styles.promise}>{tryon.privacy.promise}</p>
            {isSlow && <p className={styles.promise}>{tryon.slow}</p>}
          </div>
        )}
      </Plate>
    </DialogTrigger>
  );
}
