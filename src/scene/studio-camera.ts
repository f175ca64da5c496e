import { Box3, PerspectiveCamera, Vector3 } from 'three';

/** The lens of every picture of goods: long, so that nothing bulges. Degrees, top to bottom. */
export const LENS_DEG = 14;
/** Share of the frame that goods fill: of its height, and at most of its width. */
export const FILL = { height: 0.8, width: 0.84 } as const;
/** How far the camera looks down on a garment: one sees into the neck. */
export const NECK_DEG = 7;
/** Pictures of goods are 4:5. */
export const FRAME_ASPECT = 4 / 5;

const RADIANS = Math.PI / 180;

/** How goods are looked at, in metres and degrees. */
export interface StudioView {
  /** In the frame's middle. */
  readonly target: Vector3;
  /** How far the camera stands round to the goods' left, and how far it looks down. */
  readonly turnDeg: number;
  readonly downDeg: number;
  /** What the frame's height shows at the target. */
  readonly tall: number;
}

type Direction = Pick<StudioView, 'turnDeg' | 'downDeg'>;

/** Metres from a view's target to its camera. */
export const studioDistance = (tall: number): number =>
  tall / 2 / Math.tan((LENS_DEG / 2) * RADIANS);

/** Stands the camera where the view is seen from; its frame is the caller's. */
export function placeStudioCamera(camera: PerspectiveCamera, view: StudioView): void {
  const [turn, down] = [view.turnDeg * RADIANS, view.downDeg * RADIANS];
  camera.position
    .set(Math.sin(turn) * Math.cos(down), Math.sin(down), Math.cos(turn) * Math.cos(down))
    .multiplyScalar(studioDistance(view.tall))
    .add(view.target);
  camera.lookAt(view.target);
  camera.updateMatrixWorld();
}

/** A garment in the middle of the frame, at its size there. */
export function viewHanging(box: Box3, aspect: number, direction: Direction): StudioView {
  const size = box.getSize(new Vector3());
  const tall = Math.max(size.y / FILL.height, size.x / FILL.width / aspect);
  return { target: box.getCenter(new Vector3()), ...direction, tall };
}

/** Goods that stand, in the middle of the frame as they are seen from there. */
export function viewStanding(
  points: readonly Vector3[],
  aspect: number,
  direction: Direction,
): StudioView {
  const target = new Box3().setFromPoints(points as Vector3[]).getCenter(new Vector3());
  const camera = new PerspectiveCamera(LENS_DEG, aspect, 0.1, 40);
  const seen = new Box3();
  const point = new Vector3();
  let tall = 1;
  // What is nearer looks larger, so the frame is found step by step.
  for (let step = 0; step < 6; step++) {
    placeStudioCamera(camera, { target, ...direction, tall });
    seen.makeEmpty();
    for (const each of points) seen.expandByPoint(point.copy(each).project(camera));
    const size = seen.getSize(new Vector3());
    const middle = seen.getCenter(new Vector3());
    const [right, up] = [0, 1].map((axis) =>
      new Vector3().setFromMatrixColumn(camera.matrixWorld, axis),
    );
    target.addScaledVector(up!, (middle.y * tall) / 2);
    target.addScaledVector(right!, (middle.x * tall * aspect) / 2);
    tall *= Math.max(size.y / 2 / FILL.height, size.x / 2 / FILL.width);
  }
  return { target, ...direction, tall };
}
