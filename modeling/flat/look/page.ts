import {
  MathUtils,
  Mesh,
  MeshNormalMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { loadFlat } from './flat.ts';

/** Where to look from and to, on the plan: east, north, height; field of view across, degrees. */
export interface View {
  from: [number, number, number];
  to: [number, number, number];
  fov: number;
  /** Degrees that every door stands open. */
  doors?: number;
  /** Shown without its ceilings. */
  isOpenAbove?: boolean;
  /** Where somebody of 1.70 m stands, for scale. */
  bodyAt?: [number, number];
}

const canvas = document.querySelector('canvas')!;
const renderer = new WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true });
renderer.toneMapping = NeutralToneMapping;
const camera = new PerspectiveCamera(50, 1, 0.05, 200);
const { scene: body } = await new GLTFLoader()
  .setMeshoptDecoder(MeshoptDecoder)
  .loadAsync('/models/body.glb');
body.traverse((object) => {
  if (object instanceof Mesh) object.material = new MeshNormalMaterial();
});
let flat: Awaited<ReturnType<typeof loadFlat>>;

const app = {
  async open(hour: string, tier: 'low' | 'high', width: number, height: number) {
    renderer.setSize(width, height);
    camera.aspect = width / height;
    flat = await loadFlat(renderer, hour, tier);
    renderer.toneMappingExposure = flat.hour.exposure;
  },
  shoot({ from, to, fov, doors = 0, isOpenAbove = false, bodyAt }: View) {
    for (const { door } of flat.source.passages) {
      if (!door) continue;
      const hinge = flat.scene.getObjectByName(door.node)!;
      hinge.rotation.y = MathUtils.degToRad(Math.sign(door.openDeg) * doors);
    }
    for (const name of flat.source.nodes.roof)
      flat.scene.getObjectByName(name)!.visible = !isOpenAbove;
    flat.scene.add(body);
    body.visible = bodyAt !== undefined;
    if (bodyAt) body.position.set(bodyAt[0], 0, -bodyAt[1]);
    camera.position.set(from[0], from[2], -from[1]);
    const half = Math.tan(MathUtils.degToRad(fov / 2)) / camera.aspect;
    camera.fov = MathUtils.radToDeg(2 * Math.atan(half));
    camera.updateProjectionMatrix();
    camera.lookAt(to[0], to[2], -to[1]);
    renderer.render(flat.scene, camera);
    const { calls, triangles } = renderer.info.render;
    return { calls, triangles, picture: canvas.toDataURL('image/png') };
  },
};

declare global {
  interface Window {
    flat: typeof app;
  }
}
window.flat = app;
