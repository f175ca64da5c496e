import { useEffect, useState } from 'react';
import { hasWebGl } from '../../scene/has-webgl';
import { useTexts, useWording } from '../../ui/language/language';
import { PlateHost } from '../../ui/parts/plate';
import { FittingCanvas } from '../stage/fitting-canvas';
import { useTryon } from '../store';
import { usePicked } from './use-picked';
import { Acts } from './acts';
import { Colours } from './colours';
import { CompareLine } from './compare-line';
import { ComparisonChoice } from './comparison-choice';
import { Countdown } from './countdown';
import { Corners, Distance } from './distance';
import { FailurePage } from './failure-page';
import { Ground } from './ground';
import { Invitation } from './invitation';
import { Flash } from './keep/flash';
import { ReviewSheet } from './keep/review-sheet';
import { useKeeping, type Keeping } from './keep/use-keeping';
import { PictureFrame } from './picture-frame';
import { Rail } from './rail';
import { RecordingRule } from './recording-rule';
import { RoomHeader } from './room-header';
import styles from './room.module.css';
import { Status } from './status';
import { ToolStack } from './tool-stack';
import { useFarGuidance } from './use-far-guidance';
import { useWakeLock } from './use-wake-lock';
import { findLook, useVisit, useWanted } from './visit';

/** All of the screen: the picture, and the controls at its edge. */
export function Room() {
  const { phase, error, input } = usePicked('phase', 'error', 'input');
  const keeping = useKeeping();
  const { far, stay } = useFarGuidance();
  useWakeLock(phase === 'running' && input?.kind !== 'photo');
  const [canDraw] = useState(hasWebGl);
  useEffect(() => {
    if (!canDraw) useTryon.setState({ phase: 'failed', error: 'webgl_missing' });
  }, [canDraw]);
  const [page, setPage] = useState<HTMLElement | null>(null);
  const isFailed = phase === 'failed';

  return (
    <main ref={setPage} className={styles.room} data-theme="room">
      <PlateHost value={page}>
        <PictureFrame ground={<Ground />}>
          {canDraw && <Picture />}
          {far ? <Corners /> : <CompareLine />}
          {keeping.isFlashing && <Flash />}
        </PictureFrame>
        <RoomHeader />
        {!isFailed && !far && <ToolStack />}
        <div className={styles.bottom}>
          <Status isQuiet={far !== null} unkept={keeping.failed} />
          {!isFailed && (
            <>
              {keeping.left === null && <Invitation />}
              {far ? <Distance guidance={far} onStay={stay} /> : <Choices keeping={keeping} />}
              <Acts keeping={keeping} />
            </>
          )}
        </div>
        {isFailed && error && <FailurePage code={error} />}
        <ReviewSheet />
      </PlateHost>
    </main>
  );
}

function Picture() {
  const { tryon } = useTexts();
  const wording = useWording();
  const { products, controls } = useVisit();
  const [product] = findLook(products, useWanted());
  return (
    <FittingCanvas
      label={tryon.pictureOf(wording(product.name))}
      mirrored={useTryon((store) => store.mirrored)}
      connect={controls.connect}
    />
  );
}

/** What can be worn; while a photo is about to be taken, the time until then. */
function Choices({ keeping }: { readonly keeping: Keeping }) {
  const recording = useTryon((store) => store.recording);
  const { ways } = useVisit();
  const wanted = useWanted();
  if (keeping.left !== null)
    return <Countdown left={keeping.left} onCancel={keeping.pressShutter} />;
  return (
    <>
      {recording && <RecordingRule />}
      <div className={styles.band}>
        <Colours />
        <ComparisonChoice />
        <span className={styles.have}>{ways.order(wanted)}</span>
      </div>
      <Rail />
    </>
  );
}
