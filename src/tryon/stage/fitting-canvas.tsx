import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import type { WebGLRenderer } from 'three';
import { FRAME_ORDER } from '../../scene/frame-order';
import { openCanvas } from '../../scene/open-canvas';
import styles from './fitting-canvas.module.css';
import type { FittingStage } from './fitting-stage';

/** The renderer that a stage is to be made for, and how to ask it for a picture. */
export interface StageHost {
  readonly renderer: WebGLRenderer;
  readonly invalidate: () => void;
}

/** Draws a stage once there is one; only when something changed. */
export function FittingCanvas(props: {
  readonly label: string;
  readonly mirrored: boolean;
  /** Makes the stage; called once the renderer is there. What it returns cleans up. */
  readonly connect: (host: StageHost, show: (stage: FittingStage) => void) => () => void;
}) {
  const { label, mirrored, connect } = props;
  const element = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      openCanvas(
        element.current!,
        // The stage smooths edges by itself.
        { gl: { antialias: false, preserveDrawingBuffer: true } },
        <Connection connect={connect} />,
      ).close,
    [connect],
  );
  return (
    <div
      ref={element}
      className={styles.canvas}
      aria-label={label}
      role="img"
      // Mirrored on the screen alone: every picture that is kept is as others see the shopper.
      style={{ transform: mirrored ? 'scaleX(-1)' : 'none' }}
    />
  );
}

function Connection({
  connect,
}: {
  readonly connect: (host: StageHost, show: (stage: FittingStage) => void) => () => void;
}) {
  const renderer = useThree(({ gl }) => gl);
  const invalidate = useThree((state) => state.invalidate);
  const [stage, setStage] = useState<FittingStage | null>(null);
  useEffect(() => connect({ renderer, invalidate }, setStage), [connect, renderer, invalidate]);
  return stage && <Stage stage={stage} />;
}

function Stage({ stage }: { readonly stage: FittingStage }) {
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    stage.setSize(size.width, size.height);
    invalidate();
  }, [stage, size, invalidate]);
  useFrame(({ gl }, delta) => {
    if (stage.update(delta)) invalidate();
    stage.render(gl);
  }, FRAME_ORDER.fittingStage);
  return null;
}
