import {
  Color,
  DirectionalLight,
  Mesh,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  ShadowMaterial,
  type WebGLRenderer,
} from 'three';
import { RoomEnvironment } from 'three/examples/jsm/environments/RoomEnvironment.js';

/** A plain photo studio: soft room light, a sun from the front left, a lamp behind, a floor. */
export function createStudio(renderer: WebGLRenderer) {
  const scene = new Scene();
  const backdrop = new Color(0xe9e6e0);
  scene.environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.04).texture;
  scene.environmentIntensity = 0.55;
  const sun = new DirectionalLight(0xfff4e6, 2.2);
  sun.position.set(1.6, 3.2, 2.4);
  sun.target.position.set(0, 1, 0);
  sun.castShadow = true;
  sun.shadow.mapSize.set(2048, 2048);
  sun.shadow.bias = -0.0004;
  sun.shadow.normalBias = 0.004;
  Object.assign(sun.shadow.camera, { left: -1.2, right: 1.2, top: 1.3, bottom: -1.3 });
  const lamp = new DirectionalLight(0xe6efff, 1.2);
  lamp.position.set(-1.5, 2.2, -2.5);
  const floor = new Mesh(new PlaneGeometry(8, 8), new ShadowMaterial({ opacity: 0.25 }));
  floor.rotation.x = -Math.PI / 2;
  floor.receiveShadow = true;
  scene.add(sun, sun.target, lamp, floor);

  return {
    scene,
    /** Without its room the studio lights a second pass over a finished picture. */
    showRoom(shown: boolean): void {
      scene.background = shown ? backdrop : null;
      floor.visible = shown;
    },
  };
}
