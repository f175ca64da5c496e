import {
  MathUtils,
  NeutralToneMapping,
  Vector3,
  WebGLRenderer,
  type PerspectiveCamera,
} from 'three';
import { loadModel } from '../../src/scene/load-model';
import type { BodySpec } from '../../src/tryon/camera/demo/body-spec';
import { createDemoScene, type DemoScene } from '../../src/tryon/camera/demo/demo-scene';
import { createMotionClip } from '../../src/tryon/camera/demo/motions';
import type { CameraSetup } from '../../src/tryon/camera/demo/virtual-camera';

/** One row of a contact sheet: a clip at several times. */
export interface SheetRow {
  readonly clip: string;
  readonly body: BodySpec;
  readonly camera: CameraSetup;
  readonly seconds: readonly number[];
  /** Degrees by which the camera goes round the shopper, to her left. */
  readonly aside?: number;
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Height of a row, px. */
  readonly rowHeight: number;
  readonly quality: 'full' | 'light';
}

declare global {
  interface Window {
    drawSheet(sheet: Sheet): Promise<string>;
    measureFrame(row: SheetRow, quality: 'full' | 'light', frames: number): Promise<number>;
  }
}

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.toneMapping = NeutralToneMapping;
renderer.setClearColor(0xb9b2a6);
document.body.append(renderer.domElement);

const scenes = new Map<string, Promise<DemoScene>>();

function sceneOf(quality: 'full' | 'light'): Promise<DemoScene> {
  const made = scenes.get(quality) ?? makeScene(quality);
  scenes.set(quality, made);
  return made;
}

async function makeScene(quality: 'full' | 'light'): Promise<DemoScene> {
  const [woman, man, body] = await Promise.all(
    ['shopper-woman', 'shopper-man', 'body'].map((name) => loadModel(`/models/${name}.glb`)),
  );
  return createDemoScene({ woman, man, body, quality });
}

async function set(row: SheetRow, quality: 'full' | 'light'): Promise<DemoScene> {
  const demo = await sceneOf(quality);
  renderer.shadowMap.enabled = quality === 'full';
  renderer.setSize(row.camera.width, row.camera.height);
  demo.setCamera(row.camera);
  demo.setBody(row.body);
  demo.setClip(createMotionClip(row.clip));
  goAround(demo.camera, row.aside ?? 0);
  return demo;
}

function goAround(camera: PerspectiveCamera, degrees: number): void {
  camera.position.applyAxisAngle(UP, MathUtils.degToRad(degrees));
  camera.rotation.order = 'YXZ';
  camera.rotation.y = MathUtils.degToRad(degrees);
}
const UP = new Vector3(0, 1, 0);

window.drawSheet = async ({ rows, rowHeight, quality }) => {
  const canvas = document.createElement('canvas');
  const widths = rows.map(({ camera, seconds }) =>
    Math.round(((rowHeight * camera.width) / camera.height) * seconds.length),
  );
  canvas.width = Math.max(...widths);
  canvas.height = rowHeight * rows.length;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#b9b2a6';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [index, row] of rows.entries()) {
    const demo = await set(row, quality);
    const width = widths[index] / row.seconds.length;
    row.seconds.forEach((seconds, column) => {
      demo.update(seconds);
      renderer.render(demo.scene, demo.camera);
      context.drawImage(renderer.domElement, column * width, index * rowHeight, width, rowHeight);
    });
    context.fillStyle = '#222';
    context.font = '11px sans-serif';
    context.fillText(`${row.clip} · ${row.body.id} · ${row.camera.id}`, 6, index * rowHeight + 14);
  }
  return canvas.toDataURL('image/jpeg', 0.7);
};

/** Milliseconds that posing, drawing and reading back one frame take, mean over several. */
window.measureFrame = async (row, quality, frames) => {
  const demo = await set(row, quality);
  const gl = renderer.getContext();
  const pixels = new Uint8Array(row.camera.width * row.camera.height * 4);
  const draw = (frame: number) => {
    demo.update(frame / 30);
    renderer.render(demo.scene, demo.camera);
    gl.readPixels(0, 0, row.camera.width, row.camera.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  };
  for (let frame = 0; frame < 5; frame++) draw(frame);
  const start = performance.now();
  for (let frame = 0; frame < frames; frame++) draw(frame);
  return (performance.now() - start) / frames;
};
