import { Matrix4, Vector3, type PerspectiveCamera } from 'three';
import type { Overlay, Visit, Hit } from '../visit';
import type { LabelAtlas, LabelLook } from './label-atlas';
import { createLabelQuads } from './label-quads';
import {
  LABEL_GAP,
  LABEL_HEIGHT,
  LEFT,
  NONE,
  RIGHT,
  layOutLabels,
  type Spot,
} from './label-layout';
import type { Mark } from './marks';
import type { Mirror } from './mirror';
import type { Shown } from './shown';
import { createSight } from './sight';
import { unitPixels } from './unit';

/** How far off the anchor, along its normal, it is looked for: metres. */
const OFF_METRES = 0.005;
/** What is met nearer to it than this is its own surface. */
const OWN_METRES = 0.0005;
/** Farther away nobody reads a label. */
const REACH_METRES = 14;
const HIDDEN = 0.15;
const FADE_SECONDS = 0.14;
/** What has a label keeps it before what is as near. */
const KEPT_NEARER = 0.85;

export interface HotspotOverlay extends Overlay {
  /** By mark, in their order; the mirror reads it after each frame. */
  readonly shown: readonly Shown[];
  readonly setAtlas: (atlas: LabelAtlas) => void;
  /** Told whenever labels are to be drawn otherwise: pixels of the screen to a unit. */
  readonly onPixels: (draw: (pixels: number) => void) => void;
  /** The one under pointer or focus, or -1. */
  readonly point: (index: number) => void;
  /** Off, nothing is drawn nor can be pressed. */
  readonly setOff: (isOff: boolean) => void;
  dispose(): void;
}

/**
 * The hotspots over the room. @param mirror told after each frame
 */
export function createHotspotOverlay(
  visit: Visit,
  marks: readonly Mark[],
  mirror: Pick<Mirror, 'show' | 'isCovered'>,
): HotspotOverlay {
  const count = marks.length;
  const quads = createLabelQuads(count * 3);
  const sight = createSight(count);
  const anchors = marks.map(() => ({ at: new Vector3(), off: new Vector3(), isHere: false }));
  const spots: Spot[] = marks.map(() => ({
    x: 0,
    y: 0,
    width: 0,
    priority: 0,
    isShown: false,
    side: NONE,
  }));
  const shown: Shown[] = marks.map((_, index) => {
    return { index, isSeen: false, x: 0, y: 0, width: 0, height: 0 };
  });
  const order = marks.map((_, index) => index);
  const fades = new Float32Array(count);
  const labelFades = new Float32Array(count);
  /** A label that goes fades where it stood. */
  const drawnSides = new Uint8Array(count);
  const hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };
  const last = { matrix: new Matrix4(), version: -1 };
  let atlas: LabelAtlas | null = null;
  let askAtlas: (pixels: number) => void = () => {};
  let pixels = 0;
  let pointed = -1;
  let isOff = false;

  const look = (index: number): boolean => {
    const { off } = anchors[index]!;
    _ray.subVectors(off, _eye);
    const far = _ray.length();
    _ray.divideScalar(far);
    return !visit.world.castRay(_eye, _ray, far - OWN_METRES, 'hides', hit);
  };

  /** Where a hotspot is in the picture, and whether it can be seen there at all. */
  const place = (i: number, camera: PerspectiveCamera, width: number, height: number) => {
    const anchor = anchors[i]!;
    anchor.isHere = marks[i]!.readAnchor(anchor.at, anchor.off);
    anchor.off.multiplyScalar(OFF_METRES).add(anchor.at);
    const spot = spots[i]!;
    const distance = _eye.distanceTo(anchor.off);
    _in.copy(anchor.off).applyMatrix4(camera.matrixWorldInverse);
    const isAhead = _in.z < -camera.near;
    _in.applyMatrix4(camera.projectionMatrix);
    spot.x = (_in.x * 0.5 + 0.5) * width;
    spot.y = (0.5 - _in.y * 0.5) * height;
    const isIn =
      isAhead && Math.abs(_in.x) < 1 && Math.abs(_in.y) < 1 && !mirror.isCovered(spot.x, spot.y);
    const isOpen = visit.store.getState().view.open === marks[i]!.hotspot.id;
    spot.priority = isOpen ? 1 : -distance * (spot.side === NONE ? 1 : KEPT_NEARER);
    spot.width = atlas!.labels[i]!.plain.width;
    sight.setInPicture(i, anchor.isHere && isIn && distance < REACH_METRES);
  };

  const draw = (i: number, step: number, here: string): boolean => {
    const { hotspot } = marks[i]!;
    const isSeen = sight.seen[i] === 1;
    const spot = spots[i]!;
    const rest = anchors[i]!.isHere && hotspot.place === here ? HIDDEN : 0;
    const isFading =
      fade(fades, i, isSeen ? 1 : rest, step) ||
      fade(labelFades, i, spot.side === NONE ? 0 : 1, step);
    const isOpen = visit.store.getState().view.open === hotspot.id;
    const drawn: LabelLook = isOpen ? 'open' : pointed === i ? 'pointed' : 'plain';
    const { off } = anchors[i]!;
    const square = atlas!.squares[drawn];
    const label = atlas!.labels[i]![drawn];
    const { leader } = atlas!;
    if (spot.side !== NONE) drawnSides[i] = spot.side;
    const isLeft = drawnSides[i] === LEFT;
    const along = isLeft ? -LABEL_GAP : LABEL_GAP - leader.width;
    quads.put(i, off, leader, along, -leader.height / 2, labelFades[i]!);
    quads.put(count + i, off, square, -square.width / 2, -square.height / 2, fades[i]!);
    const from = isLeft ? -LABEL_GAP - label.width : LABEL_GAP;
    quads.put(2 * count + i, off, label, from, -LABEL_HEIGHT / 2, labelFades[i]!);
    return isFading;
  };

  const overlay: HotspotOverlay = {
    object: quads.mesh,
    shown,
    onPixels(draw) {
      askAtlas = draw;
      pixels = 0;
    },
    point: (index) => void (pointed = index),
    setOff: (is) => void (isOff = is),
    setAtlas(next) {
      atlas = next;
      quads.setAtlas(next.texture);
    },
    update(camera, width, height, seconds) {
      const focal = (height / 2) * camera.projectionMatrix.elements[5];
      const unit = unitPixels(focal);
      if (unit * devicePixelRatio !== pixels) askAtlas((pixels = unit * devicePixelRatio));
      quads.mesh.visible = !isOff && atlas !== null;
      if (!quads.mesh.visible) {
        for (const each of shown) each.isSeen = false;
        mirror.show(shown, true);
        return false;
      }
      _eye.setFromMatrixPosition(camera.matrixWorld);
      if (!last.matrix.equals(camera.matrixWorld) || last.version !== visit.world.version) {
        last.matrix.copy(camera.matrixWorld);
        last.version = visit.world.version;
        sight.disturb();
      }
      for (let i = 0; i < count; i++) place(i, camera, width, height);
      const isSettled = sight.step(look);
      for (let i = 0; i < count; i++) spots[i]!.isShown = sight.seen[i] === 1;
      _picture.width = width;
      _picture.height = height;
      layOutLabels(spots, order, _picture, unit);
      const { isCalm, view } = visit.store.getState();
      const step = isCalm ? 1 : seconds / FADE_SECONDS;
      let isFading = false;
      for (let i = 0; i < count; i++) {
        isFading = draw(i, step, view.place) || isFading;
        mirrorSpot(spots[i]!, shown[i]!, sight.seen[i] === 1, unit);
      }
      quads.finish(unit / focal, width * devicePixelRatio, height * devicePixelRatio);
      mirror.show(shown, isSettled);
      return !isSettled || isFading;
    },
    dispose: () => quads.dispose(),
  };
  return overlay;
}

const _eye = new Vector3();
const _ray = new Vector3();
const _in = new Vector3();
const _picture = { width: 0, height: 0 };

/** Whether it is still on its way. */
function fade(fades: Float32Array, index: number, to: number, step: number): boolean {
  const from = fades[index]!;
  fades[index] = from < to ? Math.min(to, from + step) : Math.max(to, from - step);
  return Math.abs(fades[index]! - to) > 1e-3;
}

/** Half of what is pressed, CSS px: a finger's. */
const TOUCH_HALF = 22;

function mirrorSpot(spot: Spot, out: Shown, isSeen: boolean, unit: number): void {
  const beside = (LABEL_GAP + spot.width) * unit;
  const left = spot.side === LEFT ? beside : TOUCH_HALF;
  const right = spot.side === RIGHT ? beside : TOUCH_HALF;
  out.isSeen = isSeen;
  out.x = spot.x - left;
  out.y = spot.y - TOUCH_HALF;
  out.width = left + right;
  out.height = 2 * TOUCH_HALF;
}
