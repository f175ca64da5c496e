import { FlipVertical2, SquareSplitHorizontal, SwitchCamera, Timer } from 'lucide-react';
import { useTexts } from '../../ui/language/language';
import { IconButton, IconToggle } from '../../ui/parts/icon-button';
import button from '../../ui/parts/button.module.css';
import { usePicked } from './use-picked';
import room from './room.module.css';
import { DELAYS_SECONDS, setSettings, useSettings } from './settings';
import styles from './tool-stack.module.css';
import { useVisit } from './visit';

/** At the right edge: the camera, the mirror, the comparing line, the time until a photo. */
export function ToolStack() {
  const { tryon } = useTexts();
  const { controls } = useVisit();
  const { input, pictured, mirrored, comparison } = usePicked(
    'input',
    'pictured',
    'mirrored',
    'comparison',
  );
  const delay = useSettings((settings) => settings.delaySeconds);

  function turnCamera() {
    if (input?.kind !== 'camera') return;
    const facing = input.facing === 'user' ? 'environment' : 'user';
    setSettings({ facing });
    controls.choose({ kind: 'camera', facing });
  }
  const nextDelay = DELAYS_SECONDS[(DELAYS_SECONDS.indexOf(delay) + 1) % DELAYS_SECONDS.length];

  return (
    <div className={`${room.stack} ${styles.stack}`}>
      {input?.kind === 'camera' && (
        <IconButton label={tryon.switchCamera} onPress={turnCamera}>
          <SwitchCamera />
        </IconButton>
      )}
      <IconToggle
        label={tryon.mirror}
        isDisabled={!pictured}
        isSelected={mirrored}
        onChange={controls.flip}
      >
        <FlipVertical2 />
      </IconToggle>
      <IconToggle
        label={tryon.compare.title}
        isDisabled={!pictured}
        isSelected={comparison !== null}
        onChange={(isOn) => void controls.compare(isOn ? 'without' : null)}
      >
        <SquareSplitHorizontal />
      </IconToggle>
      <IconButton
        label={delay === 0 ? tryon.noDelay : tryon.delay(String(delay))}
        onPress={() => setSettings({ delaySeconds: nextDelay })}
      >
        <Timer />
        {delay > 0 && <span className={button.mark}>{delay}</span>}
      </IconButton>
    </div>
  );
}
