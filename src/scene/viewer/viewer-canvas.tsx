import { createRoot, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { NeutralToneMapping } from 'three';
import type { Shown } from '../../contract/product';
import { FRAME_ORDER } from '../frame-order';
import { parseModel } from '../load-model';
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
  /** Where the poster's frame lies in the host now. */
  readonly posterFrame: () => PosterFrame;
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

/** More pixels than this per CSS pixel nobody sees. */
const PIXEL_RATIO_MAX = 2;
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

/** A canvas of its own for each stage: a context that was given back is not to be had again. */
function openView(element: HTMLElement, stage: ViewerStage, latest: Latest) {
  const canvas = document.createElement('canvas');
  element.prepend(canvas);
  const root = createRoot(canvas);
  const size = () => ({
    width: element.clientWidth,
    height: element.clientHeight,
    top: 0,
    left: 0,
  });
  void root.configure({
    scene: stage.scene,
    camera: Object.assign(stage.camera, { manual: true }),
    frameloop: 'demand',
    dpr: [1, PIXEL_RATIO_MAX],
    shadows: 'percentage',
    gl: { antialias: true, alpha: true, toneMapping: NeutralToneMapping },
    size: size(),
  });
  let isSeen = false;
  const store = root.render(
    <Frames
      stage={stage}
      latest={latest}
      onDrawn={() => {
        if (!isSeen) latest.current.onSeen(true);
        isSeen = true;
      }}
    />,
  );
  const invalidate = () => store.getState().invalidate();

  const letGo = new AbortController();
  const { signal } = letGo;
  canvas.addEventListener(
    'webglcontextlost',
    () => {
      isSeen = false;
      latest.current.onSeen(false);
    },
    { signal },
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      stage.restore();
      invalidate();
    },
    { signal },
  );
  const release = followHand(element, stage.orbit, {
    onMove: invalidate,
    mayScroll: () => latest.current.mayScroll(),
  });
  const watcher = new ResizeObserver(() => {
    const { width, height } = size();
    store.getState().setSize(width, height);
  });
  watcher.observe(element);

  return {
    invalidate,
    close() {
      letGo.abort();
      release();
      watcher.disconnect();
      root.unmount();
      canvas.remove();
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
    stage.setFrame(size.width, size.height, posterFrame());
    if (isCalm()) stage.orbit.finish();
    if (stage.update(gl, Math.min(seconds, STEP_MAX_S))) invalidate();
    onLines(stage.dimensions.lines);
    requestAnimationFrame(onDrawn);
  }, FRAME_ORDER.viewerStage);
  return null;
}
