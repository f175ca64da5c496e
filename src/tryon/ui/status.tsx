import { Hand, PersonStanding, RotateCw, Sun, Users, type LucideIcon } from 'lucide-react';
import type { TryonErrorCode } from '../../contract/tryon-error';
import { useTexts } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Ruler } from '../../ui/parts/ruler';
import type from '../../ui/type.module.css';
import type { Guidance } from '../guidance/guidance';
import { usePicked } from './use-picked';
import room from './room.module.css';
import styles from './status.module.css';
import { useSaying } from './use-saying';
import { useVisit } from './visit';

const MEGABYTE = 1e6;

const ICONS: Readonly<Record<Guidance, LucideIcon>> = {
  nobody: PersonStanding,
  one_person: Users,
  more_light: Sun,
  step_back: PersonStanding,
  come_closer: PersonStanding,
  turn_to_camera: RotateCw,
  hold_still: Hand,
};

/**
 * One line on how it goes: what is waited for, what could be done, what is worn. `isQuiet` where
 * something larger says it already; listeners hear it all the same.
 */
export function Status(props: {
  readonly isQuiet: boolean;
  /** What became of a picture that was to be kept and could not be. */
  readonly unkept: TryonErrorCode | null;
}) {
  const { tryon } = useTexts();
  const { controls, openFiles } = useVisit();
  const { phase, found, guidance, input, missing } = usePicked(
    'phase',
    'found',
    'guidance',
    'input',
    'missing',
  );
  const { text, isShown, reason } = useSaying(props.unkept);
  const Icon = reason === 'guidance' && guidance ? ICONS[guidance] : null;
  const isSeen = isShown && !props.isQuiet;
  const needsPhoto = input?.kind === 'photo' && guidance === 'nobody' && reason === 'guidance';
  return (
    <div
      className={isSeen ? `${room.said} ${styles.said}` : type.unseen}
      data-phase={phase}
      data-found={found}
      data-broken={reason === 'missing' || undefined}
    >
      <div className={styles.line}>
        {Icon && <Icon />}
        <p role="status">{text}</p>
        {isSeen && missing && (
          <button type="button" className={button.quiet} onClick={() => controls.wear(missing)}>
            {tryon.again}
          </button>
        )}
        {isSeen && needsPhoto && (
          <button type="button" className={button.quiet} onClick={() => openFiles('photo')}>
            {tryon.inputs.anotherPhoto}
          </button>
        )}
      </div>
      {phase === 'loading' && <Bytes />}
    </div>
  );
}

/** The tracker on its way, as a rule of what has come. Its numbers run, so nobody reads them out. */
function Bytes() {
  const { bytes } = useTexts().tryon;
  const { loadedBytes, totalBytes } = usePicked('loadedBytes', 'totalBytes');
  if (totalBytes === 0) return null;
  const megabytes = (amount: number) => (amount / MEGABYTE).toFixed(1);
  return (
    <div className={styles.bytes} aria-hidden>
      <Ruler at={loadedBytes / totalBytes} ticks={30} major={10} />
      <p className={`${type.note} ${type.num}`}>
        {bytes(megabytes(loadedBytes), megabytes(totalBytes))}
      </p>
    </div>
  );
}
