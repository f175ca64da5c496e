import { Camera, X } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { IconButton } from '../../ui/parts/icon-button';
import { useTryon } from '../store';
import styles from './invitation.module.css';
import room from './room.module.css';
import { useSettings } from './settings';
import { useSaying } from './use-saying';
import { useVisit } from './visit';

/** Beside the model: what the camera would do, said before any browser asks. */
export function Invitation() {
  const { tryon, close } = useTexts();
  const { controls } = useVisit();
  const facing = useSettings((settings) => settings.facing);
  const isModel = useTryon(({ phase, input }) => phase === 'running' && input?.kind === 'demo');
  const { isShown: isSaying } = useSaying(null);
  const [isAnswered, setAnswered] = useState(false);
  if (!isModel || isSaying || isAnswered) return null;
  return (
    <div className={`${room.said} ${styles.invitation}`}>
      <p className={styles.words}>{tryon.invitation}</p>
      <button
        type="button"
        className={`${button.solid} ${styles.accept}`}
        onClick={() => {
          setAnswered(true);
          controls.choose({ kind: 'camera', facing });
        }}
      >
        <Camera />
        {tryon.acceptInvitation}
      </button>
      <IconButton label={close} className={styles.close} onPress={() => setAnswered(true)}>
        <X />
      </IconButton>
    </div>
  );
}
