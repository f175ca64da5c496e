/** Draws the home page's picture for home-pictures.ts, which calls `window.drawTried` through the browser. */
import { NeutralToneMapping, WebGLRenderer } from 'three';
import { loadModel } from '../../src/scene/load-model.ts';
import type { CameraSetup } from '../../src/tryon/camera/demo/virtual-camera.ts';
import { createDemoSource } from '../../src/tryon/camera/demo-source.ts';
import { createKnownPose } from '../../src/tryon/camera/demo/known-pose.ts';
import { createMotionClip } from '../../src/tryon/camera/demo/motions.ts';
import { restAlignment } from '../../src/tryon/garment/rest-alignment.ts';
import { loadDemo } from '../../src/tryon/load-demo.ts';
import { loadFittingRoom } from '../../src/tryon/load-fitting-room.ts';
import type { Outcome } from '../../src/contract/tryon-error.ts';
import { createWornGarment } from '../../src/tryon/stage/worn-garment.ts';

/** The demo shopper at a moment of a clip, dressed on the right of a line and as she came on its left. */
export interface Tried {
  readonly garment: string;
  readonly variant: string;
  readonly clip: string;
  readonly seconds: number;
  readonly camera: CameraSetup;
  /** Where the line is, as a share of the width. */
  readonly cut: number;
}

declare global {
  interface Window {
    drawTried: (tried: Tried) => Promise<string>;
  }
}

const renderer = new WebGLRenderer({ antialias: false, preserveDrawingBuffer: true });
renderer.toneMapping = NeutralToneMapping;
renderer.shadowMap.enabled = true;
renderer.autoClear = false;

window.drawTried = async ({ garment, variant, clip, seconds, camera, cut }) => {
  const { scene, shape } = told(
    await loadDemo({ body: '/models/body.glb', woman: '/models/shopper-woman.glb' }),
  );
  const { stage, restJoints } = told(await loadFittingRoom('/models/body.glb'));
  const worn = createWornGarment(await loadModel(`/models/${garment}.glb`));
  await worn.setVariant(variant);
  scene.setCamera(camera);
  scene.setClip(createMotionClip(clip));
  const { width, height } = camera;
  const source = createDemoSource(renderer, scene, {
    width,
    height,
    nextSeconds: () => Promise.resolve(seconds),
  });
  const frame = (await source.capture())!;
  frame.bitmap.close();
  const pose = createKnownPose(scene, restAlignment(restJoints))(height);
  renderer.setSize(width, height, false);
  stage.setSize(width, height);
  stage.setOutfits([worn], []);
  stage.setCut(cut, 'left');
  stage.show({ frame, pose, shape, mask: null, light: null });
  // What comes on fades in: all of it.
  stage.update(1);
  renderer.setRenderTarget(null);
  renderer.clear();
  stage.render(renderer);
  return renderer.domElement.toDataURL('image/png');
};

function told<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`modeling/home: ${outcome.code}`);
  return outcome.value;
}
