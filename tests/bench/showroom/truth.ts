import {
  Color,
  DoubleSide,
  FrontSide,
  Mesh,
  MeshBasicMaterial,
  NoBlending,
  PerspectiveCamera,
  SphereGeometry,
  Vector3,
  WebGLRenderTarget,
  type Material,
  type Object3D,
  type Scene,
  type WebGLRenderer,
} from 'three';

/** Off the surface, along its normal; metres. */
const OFF_METRES = 0.005;
/** Of the dot; a pixel of the picture is half as wide. */
const RADIUS_METRES = 0.002;
/** Of the picture that is drawn round a dot, px. */
const SIDE = 5;

/**
 * Whether a dot off a surface is to be seen: drawn with the depth test into all that cannot be seen
 * through, and read back. Knows nothing of how the product looks for it.
 */
export interface DotTruth {
  isSeen(camera: PerspectiveCamera, at: Vector3, normal: Vector3): boolean;
  dispose(): void;
}

/**
 * @param isLeftOut what is drawn over the room and no part of it
 */
export function createDotTruth(
  renderer: WebGLRenderer,
  scene: Scene,
  isLeftOut: (object: Object3D) => boolean,
): DotTruth {
  const target = new WebGLRenderTarget(SIDE, SIDE, { samples: 0 });
  const dark = [FrontSide, DoubleSide].map(
    (side) => new MeshBasicMaterial({ color: 0, side, blending: NoBlending, toneMapped: false }),
  );
  const dot = new Mesh(
    new SphereGeometry(RADIUS_METRES, 12, 8),
    new MeshBasicMaterial({ color: new Color(1, 0, 0), toneMapped: false }),
  );
  const pixels = new Uint8Array(SIDE * SIDE * 4);

  /** Makes all that hides dark, and the rest invisible; gives back what undoes it. */
  const darken = (): (() => void) => {
    const undo: (() => void)[] = [];
    const visit = (object: Object3D) => {
      if (isLeftOut(object) || (object as { isLight?: boolean }).isLight) {
        const { visible } = object;
        object.visible = false;
        undo.push(() => (object.visible = visible));
        return;
      }
      if (object instanceof Mesh) {
        const material = object.material as Material;
        const { visible, frustumCulled } = object;
        const isSolid = !material.transparent && material.depthWrite;
        object.visible = isSolid;
        object.material = dark[material.side === DoubleSide ? 1 : 0]!;
        undo.push(() => Object.assign(object, { visible, frustumCulled, material }));
      } else {
        const { visible } = object;
        object.visible = true;
        undo.push(() => (object.visible = visible));
      }
      for (const child of object.children) visit(child);
    };
    const { background } = scene;
    scene.background = null;
    undo.push(() => (scene.background = background));
    for (const child of scene.children) visit(child);
    return () => undo.reverse().forEach((step) => step());
  };

  return {
    isSeen(camera, at, normal) {
      dot.position.copy(normal).multiplyScalar(OFF_METRES).add(at);
      _eye.setFromMatrixPosition(camera.matrixWorld);
      const distance = _eye.distanceTo(dot.position);
      // So narrow a picture round the dot that a pixel is half as wide as its radius.
      _in.copy(dot.position).project(camera);
      const narrow = new PerspectiveCamera(camera.fov, camera.aspect, camera.near, camera.far);
      narrow.matrixAutoUpdate = narrow.matrixWorldAutoUpdate = false;
      narrow.matrixWorld.copy(camera.matrixWorld);
      narrow.matrixWorldInverse.copy(camera.matrixWorldInverse);
      const height = 2 * distance * Math.tan((camera.fov * Math.PI) / 360);
      const whole = Math.round(height / (RADIUS_METRES / 2));
      const width = whole * camera.aspect;
      narrow.setViewOffset(
        width,
        whole,
        (_in.x * 0.5 + 0.5) * width - SIDE / 2,
        (0.5 - _in.y * 0.5) * whole - SIDE / 2,
        SIDE,
        SIDE,
      );
      const restore = darken();
      scene.add(dot);
      const before = renderer.getRenderTarget();
      const { autoClear } = renderer;
      renderer.autoClear = true;
      renderer.setRenderTarget(target);
      renderer.setClearColor(0, 1);
      renderer.render(scene, narrow);
      renderer.readRenderTargetPixels(target, 0, 0, SIDE, SIDE, pixels);
      renderer.setRenderTarget(before);
      renderer.autoClear = autoClear;
      scene.remove(dot);
      restore();
      return pixels[((SIDE * SIDE - 1) / 2) * 4]! > 127;
    },
    dispose() {
      target.dispose();
      dot.geometry.dispose();
      for (const material of [...dark, dot.material]) material.dispose();
    },
  };
}

const _eye = new Vector3();
const _in = new Vector3();
