import {
  AddEquation,
  Camera,
  CustomBlending,
  DoubleSide,
  LessEqualDepth,
  MeshBasicMaterial,
  NoToneMapping,
  OneFactor,
  Scene,
  WebGLRenderTarget,
  type Mesh,
  type Object3D,
  type WebGLRenderer,
} from 'three';

/** One channel of a mask canvas. */
export type Channel = 'red' | 'green' | 'blue';
const COLOURS: Readonly<Record<Channel, number>> = {
  red: 0xff0000,
  green: 0x00ff00,
  blue: 0x0000ff,
};

/**
 * Draws what is visible of some meshes into one channel of a picture, others hiding them or not,
 * and reads the picture back: exact pixel sets instead of shaded pictures.
 */
export interface MaskCanvas {
  readonly width: number;
  readonly height: number;
  clear(): void;
  /**
   * Adds a channel. `root` is drawn whole; only `shown` colours pixels, `hiding` fills depth, all
   * else stays out. Meshes of `asIs` keep their own material and draw depth by themselves.
   */
  draw(
    channel: Channel,
    camera: Camera,
    root: Object3D,
    shown: readonly Mesh[],
    hiding?: readonly Mesh[],
    asIs?: readonly Mesh[],
  ): void;
  /** RGBA, rows from the bottom up. */
  read(): Uint8Array;
  dispose(): void;
}

export function createMaskCanvas(
  renderer: WebGLRenderer,
  width: number,
  height: number,
): MaskCanvas {
  const target = new WebGLRenderTarget(width, height);
  const pixels = new Uint8Array(width * height * 4);
  const scene = new Scene();
  const paints = Object.fromEntries(
    Object.entries(COLOURS).map(([channel, color]) => [
      channel,
      new MeshBasicMaterial({
        color,
        side: DoubleSide,
        blending: CustomBlending,
        blendEquation: AddEquation,
        blendSrc: OneFactor,
        blendDst: OneFactor,
        depthFunc: LessEqualDepth,
      }),
    ]),
  ) as Record<Channel, MeshBasicMaterial>;
  const depth = new MeshBasicMaterial({ colorWrite: false, side: DoubleSide });

  return {
    width,
    height,
    clear() {
      renderer.setRenderTarget(target);
      renderer.setClearColor(0x000000, 0);
      renderer.clear();
      renderer.setRenderTarget(null);
    },
    draw(channel, camera, root, shown, hiding = [], asIs = []) {
      const before = new Map<Mesh, [Mesh['material'], boolean, number]>();
      root.traverse((object) => {
        const mesh = object as Mesh;
        if (!mesh.isMesh) return;
        before.set(mesh, [mesh.material, mesh.visible, mesh.renderOrder]);
        if (shown.includes(mesh))
          Object.assign(mesh, { material: paints[channel], renderOrder: 9 });
        else if (hiding.includes(mesh)) Object.assign(mesh, { material: depth, renderOrder: 1 });
        else if (!asIs.includes(mesh)) mesh.visible = false;
      });
      const parent = root.parent;
      scene.add(root);
      const toneMapping = renderer.toneMapping;
      const autoClear = renderer.autoClear;
      renderer.toneMapping = NoToneMapping;
      renderer.autoClear = false;
      renderer.setRenderTarget(target);
      renderer.clearDepth();
      renderer.render(scene, camera);
      renderer.setRenderTarget(null);
      renderer.autoClear = autoClear;
      renderer.toneMapping = toneMapping;
      if (parent) parent.add(root);
      else scene.remove(root);
      for (const [mesh, [material, visible, renderOrder]] of before) {
        Object.assign(mesh, { material, visible, renderOrder });
      }
    },
    read() {
      renderer.readRenderTargetPixels(target, 0, 0, width, height, pixels);
      return pixels;
    },
    dispose() {
      target.dispose();
      Object.values(paints).forEach((paint) => paint.dispose());
      depth.dispose();
    },
  };
}
