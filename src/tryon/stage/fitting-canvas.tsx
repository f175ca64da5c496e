import { Canvas, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { NeutralToneMapping, type WebGLRenderer } from 'three';
import { FRAME_ORDER } from '../../scene/frame-order';
import type { FittingStage } from './fitting-stage';

/** The renderer that a stage is to be made for, and how to ask it for a picture. */
export interface StageHost {
  readonly renderer: WebGLRenderer;
  readonly invalidate: () => void;
}

/** More pixels than this per CSS pixel nobody sees. */
const PIXEL_RATIO_MAX = 2;

/** Draws a stage once there is one; only when something changed. */
export function FittingCanvas(props: {
  readonly label: string;
  readonly mirrored: boolean;
  /** Makes the stage; called once the renderer is there. What it returns cleans up. */
  readonly connect: (host: StageHost, show: (stage: FittingStage) => void) => () => void;
}) {
  return (
    <Canvas
      aria-label={props.label}
      role="img"
      frameloop="demand"
      dpr={[1, PIXEL_RATIO_MAX]}
      // The stage smooths edges by itself.
      gl={{ antialias: false, toneMapping: NeutralToneMapping, preserveDrawingBuffer: true }}
      // Mirrored on the screen alone: every picture that is kept is as others see the shopper.
      style={{ transform: props.mirrored ? 'scaleX(-1)' : 'none' }}
    >
      <Connection connect={props.connect} />
    </Canvas>
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
