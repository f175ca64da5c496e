import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Shown } from '../../contract/product';
import { FRAME_ORDER } from '../frame-order';
import { parseModel } from '../load-model';
import { openCanvas } from '../open-canvas';
import type { DimensionLine } from './dimension-lines';
import { followHand, type HandOptions } from './follow-hand';
import { createViewerStage, type PosterFrame, type ViewerStage } from './viewer-stage';

export interface ViewerCanvasProps {
  /** A glTF binary. */
  readonly model: ArrayBuffer;
  readonly shown: Shown | undefined;
  readonly variant: string;
  /** What hands and keys act on; the canvas fills it. */
  readonly host: RefObject<HTMLElement | null>;
  /** Where the poster's frame lies in the host now; null once both have left the page. */
  readonly posterFrame: () => PosterFrame | null;
  readonly mayScroll: HandOptions['mayScroll'];
  /** Whether nothing is to move by itself. */
  readonly isCalm: () => boolean;
  /** The goods can be seen, or cannot be seen any more since the graphics were lost. */
  readonly onSeen: (isSeen: boolean) => void;
  /** The file is no model. */
  readonly onFailed: () => void;
  /** The goods' measures lie here now. */
  readonly onLines: (lines: readonly DimensionLine[]) => void;
}

/** After a rest, time begins anew. */
const STEP_MAX_S = 1 / 20;

/** Goods in 3D, drawn when something changed and at no other time. */
export default function ViewerCanvas(props: ViewerCanvasProps) {
  const { model, shown, variant, host } = props;
  const [stage, setStage] = useState<ViewerStage | null>(null);
  const invalidate = useRef(() => {});
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    let made: ViewerStage | undefined;
    let isLeft = false;
    parseModel(model)
      .then(async (gltf) => {
        const stage = createViewerStage(gltf, shown);
        made = stage;
        await stage.select(latest.current.variant);
        if (isLeft) stage.dispose();
        else setStage(stage);
      })
      .catch((error: unknown) => {
        console.error(error);
        latest.current.onFailed();
      });
    return () => {
      isLeft = true;
      setStage(null);
      made?.dispose();
    };
  }, [model, shown]);

  useEffect(() => {
    if (stage) void stage.select(variant).then(() => invalidate.current());
  }, [stage, variant]);

  useEffect(() => {
    const element = host.current;
    if (!stage || !element) return;
    const view = openView(element, stage, latest);
    invalidate.current = view.invalidate;
    return () => {
      invalidate.current = () => {};
      view.close();
    };
  }, [stage, host]);
  return null;
}

type Latest = RefObject<ViewerCanvasProps>;

/** Shows a stage and lets hands lead its camera. */
function openView(element: HTMLElement, stage: ViewerStage, latest: Latest) {
  let isSeen = false;
  const { scene, camera } = stage;
  const { canvas, invalidate, close } = openCanvas(
    element,
    { scene, camera, hasShadows: true, gl: { antialias: true } },
    <Frames
      stage={stage}
      latest={latest}
      onDrawn={() => {
        if (!isSeen) latest.current.onSeen(true);
        isSeen = true;
      }}
    />,
  );
  const onLost = () => {
    isSeen = false;
    latest.current.onSeen(false);
  };
  const onRestored = () => {
    stage.restore();
    invalidate();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  const letGo = followHand(element, stage.orbit, {
    onMove: invalidate,
    mayScroll: () => latest.current.mayScroll(),
  });
  return {
    invalidate,
    close() {
      letGo();
      canvas.removeEventListener('webglcontextlost', onLost);
      close();
    },
  };
}

function Frames(props: {
  readonly stage: ViewerStage;
  readonly latest: Latest;
  readonly onDrawn: () => void;
}) {
  const { stage, latest, onDrawn } = props;
  const invalidate = useThree((state) => state.invalidate);
  useFrame(({ gl, size }, seconds) => {
    const { posterFrame, isCalm, onLines } = latest.current;
    const frame = posterFrame();
    // A frame more may be asked for after the page was turned.
    if (!frame) return;
    stage.setFrame(size.width, size.height, frame);
    if (isCalm()) stage.orbit.finish();
    if (stage.update(gl, Math.min(seconds, STEP_MAX_S))) invalidate();
    onLines(stage.dimensions.lines);
    requestAnimationFrame(onDrawn);
  }, FRAME_ORDER.viewerStage);
  return null;
}
