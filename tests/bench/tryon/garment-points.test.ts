import { PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { endsOf, middle, project, sampleOf, toPixels } from './garment-points';
import { aPoseJoints } from '../../tryon/body/support/a-pose';
import { createSkinnedModel, type SkinPoint } from '../../tryon/support/skinned-model';

const garment = (points: readonly SkinPoint[]) =>
  createSkinnedModel({ restJoints: aPoseJoints(), points }).mesh;

/** So far along an arm that leads outwards and down at 45°, from the shoulder. */
const along = (bone: 'leftUpperArm' | 'rightUpperArm', metres: number): SkinPoint => {
  const step = metres * Math.SQRT1_2;
  return { bone, offset: [bone === 'leftUpperArm' ? step : -step, -step, 0] };
};

test('the ends of sleeves are what lies within 1.5 cm of their farthest point, left and right', () => {
  const shirt = garment([
    { bone: 'chest' },
    along('leftUpperArm', 0.05),
    along('leftUpperArm', 0.2),
    along('leftUpperArm', 0.19),
    along('leftUpperArm', 0.184),
    along('rightUpperArm', 0.2),
    along('rightUpperArm', 0.1),
  ]);
  expect(endsOf([shirt])).toEqual([
    [
      [0, 2],
      [0, 3],
    ],
    [[0, 5]],
  ]);
});

test('sleeves may be a mesh of their own', () => {
  const meshes = [
    garment([{ bone: 'chest' }]),
    garment([along('rightUpperArm', 0.2), along('leftUpperArm', 0.2)]),
  ];
  expect(endsOf(meshes)).toEqual([[[1, 1]], [[1, 0]]]);
});

test('a garment without sleeves is judged by its hem', () => {
  const skirt = garment([
    { bone: 'hips' },
    { bone: 'hips', offset: [0.2, -0.5, 0] },
    { bone: 'hips', offset: [-0.2, -0.49, 0] },
    { bone: 'hips', offset: [0, -0.4, 0] },
  ]);
  expect(endsOf([skirt])).toEqual([
    [
      [0, 1],
      [0, 2],
    ],
  ]);
});

test('every 41st vertex is followed', () => {
  const points = Array.from({ length: 83 }, (): SkinPoint => ({ bone: 'chest' }));
  expect(sampleOf([garment(points.slice(0, 2)), garment(points)])).toEqual([
    [0, 0],
    [1, 0],
    [1, 41],
    [1, 82],
  ]);
});

test('points are projected to pixels of the picture, y down', () => {
  // A pinhole of 90° that looks at the chest from 2 m: 1 m at that distance is a quarter of the side.
  const camera = new PerspectiveCamera(90, 1, 0.1, 10);
  const chest = garment([{ bone: 'chest' }, { bone: 'chest', offset: [0.5, 0.25, 0] }]);
  const [x, y, z] = [0, 1.2, -0.02];
  camera.position.set(x, y, z + 2);
  camera.updateMatrixWorld();
  const points = [
    [0, 0],
    [0, 1],
  ] as const;
  const [middlePoint, side] = project([chest], points, camera, 400, 400);
  expect([middlePoint.x, middlePoint.y]).toEqual([expect.closeTo(200, 4), expect.closeTo(200, 4)]);
  expect([side.x, side.y]).toEqual([expect.closeTo(250, 4), expect.closeTo(175, 4)]);
});

test('pixels and middles by hand', () => {
  expect(toPixels(new Vector3(-1, 1, 0.5), 640, 480)).toEqual(new Vector3(0, 0, 0.5));
  expect(toPixels(new Vector3(1, -1, 0), 640, 480)).toEqual(new Vector3(640, 480, 0));
  const points = [new Vector3(1, 2, 3), new Vector3(3, 4, 7)];
  expect(middle(points)).toEqual(new Vector3(2, 3, 5));
});
