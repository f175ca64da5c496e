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
import {
  LENS_DEG,
  NECK_DEG,
  placeStudioCamera,
  viewHanging,
  viewStanding,
  type StudioView,
} from '../../src/scene/studio-camera.ts';
import type { Standing } from './list.ts';

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
  return aim(viewHanging(box, aspect, { turnDeg: 0, downDeg: NECK_DEG }), aspect);
}

/** A camera in whose frame goods that stand have their size, as seen from there; or a part of them. */
export function frameStanding(points: Vector3[], shown: Standing, aspect: number) {
  const { turnDeg, downDeg, part } = shown;
  const view = part
    ? { target: new Vector3(...part.at), turnDeg, downDeg, tall: part.tall }
    : viewStanding(points, aspect, { turnDeg, downDeg });
  return aim(view, aspect);
}

function aim(view: StudioView, aspect: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(LENS_DEG, aspect, 0.1, 40);
  placeStudioCamera(camera, view);
  return camera;
}
