import { BoxGeometry, CanvasTexture, Mesh, Object3D, PerspectiveCamera } from 'three';
import { expect, test } from 'vitest';
import { createVisit } from '../../../src/showroom/create-visit';
import { createHotspotOverlay } from '../../../src/showroom/hotspot/hotspot-overlay';
import type { Cell, LabelAtlas } from '../../../src/showroom/hotspot/label-atlas';
import { marksOf } from '../../../src/showroom/hotspot/marks';
import { SETTLED_FRAMES } from '../../../src/showroom/hotspot/sight';
import { TINY } from '../support/tiny-flat';

const WIDTH = 1200;
const HEIGHT = 800;

/** As it is laid out; nothing is drawn here. */
function atlasOf(count: number): LabelAtlas {
  const cell = (width: number): Cell => ({ width, height: 36, uv: [0, 0, 1, 1] });
  const looks = (width: number) => ({
    plain: cell(width),
    pointed: cell(width),
    open: cell(width),
  });
  return {
    texture: new CanvasTexture(undefined as never),
    squares: looks(24),
    leader: cell(16),
    labels: Array.from({ length: count }, () => looks(90)),
    dispose: () => {},
  };
}

/** The eye at the origin looks along -Z; so many hotspots on nodes, looking back at it. */
function look(...at: readonly [x: number, y: number, z: number][]) {
  const hotspots = at.map((_, i) => ({
    id: `spot-${i}`,
    kind: 'info' as const,
    place: 'west',
    node: `node-${i}`,
    label: { zh: '看', en: 'Look' },
    text: { zh: '看', en: 'Look' },
  }));
  const visit = createVisit({ ...TINY, hotspots });
  at.forEach((point, i) => {
    const node = new Object3D();
    node.position.set(...point);
    node.updateMatrixWorld();
    visit.nodes.set(`node-${i}`, node);
  });
  const covered: { isCovered: (x: number, y: number) => boolean } = { isCovered: () => false };
  const overlay = createHotspotOverlay(visit, marksOf(visit), {
    show: () => {},
    isCovered: (x, y) => covered.isCovered(x, y),
  });
  overlay.setAtlas(atlasOf(at.length));
  const camera = new PerspectiveCamera(60, WIDTH / HEIGHT, 0.05, 100);
  camera.updateMatrixWorld();
  const seen = () => {
    for (let i = 0; i < SETTLED_FRAMES; i++) overlay.update(camera, WIDTH, HEIGHT, 1 / 60);
    return overlay.shown.map(({ isSeen }) => isSeen);
  };
  const wall = (hides: boolean) => {
    const mesh = new Mesh(new BoxGeometry(1, 4, 0.1));
    mesh.position.set(-1, 0, -2);
    mesh.updateMatrixWorld();
    visit.world.add(mesh, { blocks: true, hides, isFloor: false });
  };
  // Without a page there are no screen's pixels.
  Object.assign(globalThis, { devicePixelRatio: 1 });
  return { visit, overlay, camera, seen, wall, covered };
}

test('a wall hides what lies behind it, and nothing beside it', () => {
  const { seen, wall } = look([-1.5, 0, -3], [1.5, 0, -3]);
  expect(seen()).toEqual([true, true]);
  wall(true);
  expect(seen()).toEqual([false, true]);
});

test('glass hides nothing', () => {
  const { seen, wall } = look([-1.5, 0, -3]);
  wall(false);
  expect(seen()).toEqual([true]);
});

test('a hotspot on a surface is not hidden by it, and is from behind', () => {
  const { seen, wall, visit } = look([-1, 0, -1.95]);
  wall(true);
  expect(seen()).toEqual([true]);
  const node = visit.nodes.get('node-0')!;
  node.position.z = -2.05;
  node.rotation.y = Math.PI;
  node.updateMatrixWorld();
  visit.world.moved(node);
  expect(seen()).toEqual([false]);
});

test('behind the eye, out of the picture, under a panel or on nothing that is here, it is not seen', () => {
  const { seen, covered, visit } = look([0, 0, 3], [9, 0, -2], [-1, 0, -3], [1, 0, -3], [0, 1, -3]);
  visit.nodes.delete('node-4');
  covered.isCovered = (x) => x < WIDTH / 2;
  expect(seen()).toEqual([false, false, false, true, false]);
});

test('its button lies over its square, and over its label', () => {
  const { seen, overlay } = look([0, 0, -3]);
  seen();
  const [{ x, y, width, height }] = overlay.shown as [(typeof overlay.shown)[0]];
  expect([x, y, height]).toEqual([WIDTH / 2 - 22, HEIGHT / 2 - 22, 44]);
  expect(width).toBe(22 + 30 + 90);
});

test('one draw call shows them all, and it rests once all are right', () => {
  const { overlay, seen, camera } = look([0, 0, -3], [1, 0, -3]);
  seen();
  for (let i = 0; i < 60; i++) overlay.update(camera, WIDTH, HEIGHT, 1 / 60);
  expect(overlay.update(camera, WIDTH, HEIGHT, 1 / 60)).toBe(false);
  const meshes: Object3D[] = [];
  overlay.object.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object);
  });
  expect(meshes).toHaveLength(1);
});
