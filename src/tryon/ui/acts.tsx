import { Pause, Play, Square, Video } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTexts } from '../../ui/language/language';
import { IconButton, IconToggle } from '../../ui/parts/icon-button';
import { usePicked } from './use-picked';
import styles from './acts.module.css';
import { InputPlate } from './input-plate';
import { show, useKeepsakes } from './keep/keepsakes';
import { Small } from './keep/review-sheet';
import type { Keeping } from './keep/use-keeping';
import room from './room.module.css';
import { useVisit } from './visit';

/** Who tries it on, a pause, the shutter, a video, and the latest picture. */
export function Acts({ keeping }: { readonly keeping: Keeping }) {
  const { tryon } = useTexts();
  const { controls } = useVisit();
  const { input, phase, pictured, held, recording } = usePicked(
    'input',
    'phase',
    'pictured',
    'held',
    'recording',
  );
  const canAct = pictured && phase === 'running';
  return (
    <div className={`${room.acts} ${styles.acts}`}>
      <InputPlate />
      {input?.kind === 'photo' ? (
        <span />
      ) : (
        <IconToggle
          label={tryon.pause}
          isDisabled={!canAct}
          isSelected={held}
          onChange={controls.hold}
        >
          {held ? <Play /> : <Pause />}
        </IconToggle>
      )}
      <Button
        className={styles.shutter}
        aria-label={keeping.left === null ? tryon.shutter : tryon.cancel}
        isDisabled={!canAct}
        onPress={keeping.pressShutter}
      >
        <span />
      </Button>
      {controls.canRecord ? (
        <IconToggle
          label={tryon.record}
          isDisabled={!canAct}
          isSelected={recording}
          onChange={keeping.pressRecord}
        >
          {recording ? <Square /> : <Video />}
        </IconToggle>
      ) : (
        <span />
      )}
      <Latest />
    </div>
  );
}

function Latest() {
  const { kept } = useTexts().tryon;
  const items = useKeepsakes((store) => store.items);
  const [latest] = items;
  if (!latest) return <span />;
  return (
    <IconButton label={kept.open(String(items.length))} onPress={() => show(latest.id)}>
      <span className={styles.latest}>
        <Small item={latest} />
      </span>
    </IconButton>
  );
}
