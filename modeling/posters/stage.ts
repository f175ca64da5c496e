import {
  Box3,
  DirectionalLight,
  Mesh,
  NoBlending,
  PerspectiveCamera,
  PlaneGeometry,
  ShadowMaterial,
  Vector3,
} from 'three';
import type { Standing } from './list.ts';

/** Share of the frame that the goods fill: of its height, and at most of its width. */
const FILL = { height: 0.8, width: 0.84 };
const FOV_DEG = 14;
/** How far the camera looks down on a garment: one sees into the neck. */
const NECK_DEG = 7;
const RADIANS = Math.PI / 180;

/** What takes the shadow. */
export type Ground = Mesh<PlaneGeometry, ShadowMaterial>;

/** One small sun, whose shadow holds all that lies in the box. */
export function createSun(box: Box3): DirectionalLight {
  const sun = new DirectionalLight();
  const radius = box.getSize(new Vector3()).length() / 2 + 0.05;
  sun.castShadow = true;
  sun.shadow.mapSize.set(512, 512);
  sun.shadow.radius = 3;
  sun.shadow.normalBias = Math.min(0.004, radius / 130);
  sun.shadow.bias = -0.0006;
  Object.assign(sun.shadow.camera, {
    left: -radius,
    right: radius,
    top: radius,
    bottom: -radius,
    near: 0.1,
    far: 2 * radius + 0.4,
  });
  box.getCenter(sun.target.position);
  return sun;
}

/** A wall at the goods' middle, so that the shadow touches them. */
export function createWall(box: Box3): Ground {
  const wall = createGround();
  box.getCenter(wall.position);
  return wall;
}

/** The floor that goods stand on. */
export function createFloor(): Ground {
  const floor = createGround();
  floor.rotation.x = -Math.PI / 2;
  return floor;
}

function createGround(): Ground {
  const ground = new Mesh(new PlaneGeometry(6, 6), new ShadowMaterial({ blending: NoBlending }));
  ground.receiveShadow = true;
  return ground;
}

/** A camera from the front in whose frame a garment has its size. */
export function frameWorn(box: Box3, aspect: number): PerspectiveCamera {
  const size = box.getSize(new Vector3());
  const tall = Math.max(size.y / FILL.height, size.x / FILL.width / aspect);
  return aim(box.getCenter(new Vector3()), 0, NECK_DEG, tall, aspect);
}

/** A camera in whose frame goods that stand have their size, as seen from there; or a part of them. */
export function frameStanding(points: Vector3[], shown: Standing, aspect: number) {
  const { turnDeg, downDeg, part } = shown;
  if (part) return aim(new Vector3(...part.at), turnDeg, downDeg, part.tall, aspect);
  const target = new Box3().setFromPoints(points).getCenter(new Vector3());
  let camera = aim(target, turnDeg, downDeg, 1, aspect);
  // What is nearer looks larger, so the frame is found step by step.
  for (let tall = 1, step = 0; step < 6; step++) {
    const seen = new Box3().setFromPoints(points.map((p) => p.clone().project(camera)));
    const size = seen.getSize(new Vector3());
    const middle = seen.getCenter(new Vector3());
    const up = new Vector3().setFromMatrixColumn(camera.matrixWorld, 1);
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0);
    target.addScaledVector(up, (middle.y * tall) / 2);
    target.addScaledVector(right, (middle.x * tall * aspect) / 2);
    tall *= Math.max(size.y / 2 / FILL.height, size.x / 2 / FILL.width);
    camera = aim(target, turnDeg, downDeg, tall, aspect);
  }
  return camera;
}

/** A camera that sees `tall` metres at the target; degrees round to its left and down. */
function aim(target: Vector3, turnDeg: number, downDeg: number, tall: number, aspect: number) {
  const camera = new PerspectiveCamera(FOV_DEG, aspect, 0.1, 40);
  const [turn, down] = [turnDeg * RADIANS, downDeg * RADIANS];
  camera.position
    .set(Math.sin(turn) * Math.cos(down), Math.sin(down), Math.cos(turn) * Math.cos(down))
    .multiplyScalar(tall / 2 / Math.tan((FOV_DEG / 2) * RADIANS))
    .add(target);
  camera.lookAt(target);
  camera.updateMatrixWorld();
  return camera;
}
