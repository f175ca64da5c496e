import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import { PerspectiveCamera, Scene } from 'three';
import { FRAME_ORDER } from '../../scene/frame-order';
import { openCanvas } from '../../scene/open-canvas';
import { chooseTier, readDevice, type Tier } from '../load/tier';
import type { Visit } from '../visit';
import { createStage, type Stage } from './create-stage';
import styles from './showroom-stage.module.css';
import { createSteadyRatio } from './steady-ratio';

export interface ShowroomStageProps {
  readonly visit: Visit;
  /** What the device can carry, unless told. */
  readonly tier?: Tier | undefined;
  /** The stage is there, or is gone again: whoever measures reads its figures. */
  readonly onStage?: ((stage: Stage | null) => void) | undefined;
}

/** So near that one sees what one stands before, so far that the sky lies within, metres. */
const NEAR_M = 0.05;
const FAR_M = 220;
/** A picture after a rest: time begins anew. */
const FIRST_STEP_S = 1 / 60;

/** A visit of a showroom, drawn when something changed and at no other time. It fills its element. */
export function ShowroomStage({ visit, tier, onStage }: ShowroomStageProps) {
  const element = useRef<HTMLDivElement>(null);
  const tell = useRef(onStage);
  useEffect(() => {
    tell.current = onStage;
  }, [onStage]);
  useEffect(() => {
    const scene = new Scene();
    const camera = new PerspectiveCamera(50, 1, NEAR_M, FAR_M);
    const { invalidate, close } = openCanvas(
      element.current!,
      { scene, camera, gl: { antialias: true } },
      <Frames
        visit={visit}
        tier={tier ?? chooseTier(readDevice())}
        onStage={(stage) => tell.current?.(stage)}
      />,
    );
    visit.invalidate = invalidate;
    return () => {
      visit.invalidate = () => {};
      close();
    };
  }, [visit, tier]);
  return <div ref={element} className={styles.stage} />;
}

interface FramesProps {
  readonly visit: Visit;
  readonly tier: Tier;
  readonly onStage: (stage: Stage | null) => void;
}

function Frames({ visit, tier, onStage }: FramesProps) {
  const renderer = useThree(({ gl }) => gl);
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const invalidate = useThree((state) => state.invalidate);
  const setDpr = useThree((state) => state.setDpr);
  const full = useThree(({ viewport }) => viewport.initialDpr);
  const [steady] = useState(() => createSteadyRatio(full));
  const current = useRef<Stage | null>(null);
  const isMoving = useRef(false);

  useEffect(() => {
    const stage = createStage({ visit, renderer, scene, camera, tier });
    const onRestored = () => {
      stage.restore();
      invalidate();
    };
    const canvas = renderer.domElement;
    canvas.addEventListener('webglcontextrestored', onRestored);
    current.current = stage;
    onStage(stage);
    invalidate();
    return () => {
      canvas.removeEventListener('webglcontextrestored', onRestored);
      current.current = null;
      onStage(null);
      stage.dispose();
    };
  }, [visit, tier, renderer, scene, camera, invalidate, onStage]);

  useFrame(({ size }, seconds) => {
    const stage = current.current;
    if (!stage) return;
    // The time since a picture that nobody waited for says nothing.
    if (isMoving.current && steady.update(seconds)) setDpr(steady.ratio);
    const step = isMoving.current ? seconds : FIRST_STEP_S;
    isMoving.current = stage.update(step, size.width, size.height);
    if (isMoving.current) invalidate();
    else if (steady.rest()) setDpr(steady.ratio);
    requestAnimationFrame(stage.drawn);
  }, FRAME_ORDER.showroomStage);
  return null;
}
