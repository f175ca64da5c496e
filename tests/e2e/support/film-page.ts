/** Films the demo shopper through the product's own source. Driven by `film.ts` through `window.studio`. */
import { NeutralToneMapping, Vector3, WebGLRenderer } from 'three';
import { BONE, POSE_BONES, type PoseBone } from '../../../src/contract/bones';
import { loadModel } from '../../../src/scene/load-model';
import { BODIES } from '../../../src/tryon/camera/demo/bodies';
import { createDemoScene, type DemoScene } from '../../../src/tryon/camera/demo/demo-scene';
import { createMotionClip } from '../../../src/tryon/camera/demo/motions';
import { createDemoSource } from '../../../src/tryon/camera/demo-source';
import type { FrameSource } from '../../../src/tryon/camera/frame';
import { rgbaToI420 } from './i420';
import { SLATE, slateBits } from './slate';

/** A phone on a shelf. */
const LENS = { id: 'film', longFovDeg: 50, distance: 2.5, lensHeight: 1.3, pitchDeg: -6 } as const;

/** Where she goes who leaves the picture, metres to the side. */
const OUT_OF_SIGHT = 9;

export type Joints = Readonly<Record<PoseBone, readonly [x: number, y: number]>>;

export interface Shot {
  /** I420 planes in base64. */
  readonly i420: string;
  /** Her joints in the picture, px from the top left; null when she is not in it. */
  readonly joints: Joints | null;
}

let demo: DemoScene;
let source: FrameSource;
let paper: OffscreenCanvasRenderingContext2D;
let secondsOfNext = 0;

async function open(width: number, height: number): Promise<void> {
  const renderer = new WebGLRenderer();
  renderer.toneMapping = NeutralToneMapping;
  const [woman, man, body] = await Promise.all(
    ['shopper-woman', 'shopper-man', 'body'].map((name) => loadModel(`/models/${name}.glb`)),
  );
  demo = createDemoScene({ woman, man, body, quality: 'light' });
  demo.setBody(BODIES[0]);
  demo.setCamera({ ...LENS, width, height });
  source = createDemoSource(renderer, demo, {
    width,
    height,
    nextSeconds: () => Promise.resolve(secondsOfNext),
  });
  paper = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
}

/** One picture of a clip, with its number on the slate; `clip` null shows the room without her. */
async function shoot(clip: string | null, seconds: number, number: number): Promise<Shot> {
  demo.setClip(createMotionClip(clip ?? 'stand'));
  demo.shopper.root.position.x = clip === null ? OUT_OF_SIGHT : 0;
  secondsOfNext = seconds;
  const { bitmap, width, height } = (await source.capture())!;
  paper.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  drawSlate(number);
  const { data } = paper.getImageData(0, 0, width, height);
  const i420 = base64(rgbaToI420(data, width, height));
  return { i420, joints: clip === null ? null : jointsInPicture(width, height) };
}

function drawSlate(number: number): void {
  const { x, y, square, step } = SLATE;
  const bits = slateBits(number);
  paper.fillStyle = 'black';
  paper.fillRect(x - square, y - square, step * bits.length + square, 3 * square);
  paper.fillStyle = 'white';
  bits.forEach((bit, i) => bit && paper.fillRect(x + i * step, y, square, square));
}

function jointsInPicture(width: number, height: number): Joints {
  const world = new Float64Array(POSE_BONES.length * 3);
  demo.shopper.joints(world);
  const entries = POSE_BONES.map((bone) => {
    const { x, y } = new Vector3().fromArray(world, BONE[bone] * 3).project(demo.camera);
    return [bone, [((x + 1) / 2) * width, ((1 - y) / 2) * height]];
  });
  return Object.fromEntries(entries) as Joints;
}

const base64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const studio = { open, shoot };
export type Studio = typeof studio;
Object.assign(window, { studio });
