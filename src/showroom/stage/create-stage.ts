import {
  Group,
  MathUtils,
  Mesh,
  type Material,
  type PerspectiveCamera,
  type Scene,
  type WebGLRenderer,
} from 'three';
import type { Passage } from '../../contract/showroom-scene';
import type { Tier } from '../load/tier';
import { findPlace } from '../view-state/find-place';
import type { Visit } from '../visit';
import { createContents } from './contents';
import { drawHeadsetFrame, HEADSET_FOV_DEG } from './headset-frame';
import { verticalFov } from './lens';
import { findPlacesInView, halfSight, type Sight } from './places-in-view';
import { readStats, type StageStats } from './stage-stats';
import { findVisiblePlaces, findWindowPairs } from './visible-places';

/** A visit, drawn. */
export interface Stage {
  /** Moves all of it on. @param width of the picture, CSS px; its height likewise. False once all rests. */
  update(seconds: number, width: number, height: number): boolean;
  /** A picture has been drawn. */
  drawn(): void;
  /** The graphics were lost and are back: what was drawn once is drawn again. */
  restore(): void;
  /** Of the last picture. */
  stats(): StageStats;
  /** Draws a picture for both eyes of a headset, so many pixels each. Its figures are both eyes' together. */
  headsetStats(width: number, height: number): StageStats;
  dispose(): void;
}

export interface StageOptions {
  readonly visit: Visit;
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly tier: Tier;
}

export function createStage({ visit, renderer, scene, camera, tier }: StageOptions): Stage {
  const { showroom, store, rig, overlays } = visit;
  const { passages, places } = showroom.scene;
  // What locomotion moves; in a headset the camera below it is the head.
  const origin = new Group().add(camera);
  const overlay = new Group();
  scene.add(origin, overlay);
  camera.rotation.order = 'YXZ';

  const windows = findWindowPairs(showroom.scene);
  const everywhere = new Set(places.map(({ id }) => id));
  /** Those that doors and windows lead to; of them those in the picture; those that are drawn now. */
  const seen = new Set<string>();
  const inView = new Set<string>();
  const drawn = new Set<string>();
  const sight: Sight = { x: 0, z: 0, yaw: 0, half: 0 };
  const ceilingM = Math.max(...places.map(({ heightM }) => heightM));
  let { place } = store.getState().view;
  let isAbove = false;
  let isStale = true;
  let isOpen = false;
  /** Of the last picture on the screen. */
  const last = { calls: 0, triangles: 0 };
  const contents = createContents({
    ...{ visit, scene, camera, renderer, tier },
    place: () => place,
    onChange() {
      isStale = true;
      visit.invalidate();
    },
  });
  const { light, doors, parts, slots } = contents;
  const isPassageOpen = (passage: Passage) => doors.isOpen(passage);

  /** Draws these places, as from within them or from above the house. */
  const show = (which: ReadonlySet<string>, hasRoof: boolean) => {
    parts.show(which, hasRoof);
    slots.show(which);
    light.setRoof(hasRoof);
  };
  /** Finds the places in a picture that reaches so far from its middle, at distance 1. */
  const findInView = (tanX: number, tanY: number) => {
    const { eye, yaw, pitch } = rig.camera;
    sight.x = eye.x;
    sight.z = eye.z;
    sight.yaw = yaw;
    sight.half = halfSight(pitch, tanX, tanY);
    findPlacesInView(passages, windows, place, sight, isPassageOpen, inView);
  };
  /** Sees to it that what can be in the picture is drawn, and no more. */
  const look = (mode: string, tanX: number, tanY: number) => {
    const { feet } = rig.stand;
    const there = findPlace(places, feet.x, feet.z, place);
    const above = mode === 'dollhouse' || rig.camera.eye.y > ceilingM;
    isStale ||= there !== place || above !== isAbove;
    if (isStale) {
      place = there;
      isAbove = above;
      findVisiblePlaces(passages, windows, place, isPassageOpen, seen);
    }
    findInView(tanX, tanY);
    if (!isStale && isSame(inView, drawn)) return;
    isStale = false;
    drawn.clear();
    for (const each of inView) drawn.add(each);
    show(isAbove ? everywhere : drawn, !isAbove);
  };
  /** Shows the rooms as they are mirrored: whole, and without what is see-through or lies over them. */
  const mirror = (take: () => void) => {
    const hidden: Mesh[] = [];
    show(seen, true);
    scene.traverseVisible((object) => {
      if (!(object instanceof Mesh) || !(object.material as Material).transparent) return;
      hidden.push(object);
    });
    for (const each of hidden) each.visible = false;
    overlay.visible = false;
    take();
    overlay.visible = true;
    for (const each of hidden) each.visible = true;
    show(isAbove ? everywhere : drawn, !isAbove);
  };
  const aim = (width: number, height: number) => {
    const { eye, yaw, pitch, fov } = rig.camera;
    const { stand } = rig;
    origin.position.copy(stand.feet);
    origin.rotation.y = -stand.yaw;
    origin.updateMatrixWorld();
    origin.worldToLocal(camera.position.copy(eye));
    camera.rotation.set(pitch, stand.yaw - yaw, 0);
    camera.aspect = width / height;
    camera.fov = verticalFov(fov, camera.aspect);
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  };
  /** Takes in and lets go of what lies over the room. */
  const gatherOverlays = () => {
    for (const { object } of overlays) if (object.parent !== overlay) overlay.add(object);
    for (const object of overlay.children) {
      let isKept = false;
      for (const each of overlays) isKept ||= each.object === object;
      if (!isKept) overlay.remove(object);
    }
  };

  // Shadows, mirrors and eyes of a headset are drawn by other cameras.
  scene.onAfterRender = (_renderer, _scene, by) => {
    if (by !== camera) return;
    last.calls = renderer.info.render.calls;
    last.triangles = renderer.info.render.triangles;
  };

  return {
    update(seconds, width, height) {
      const { view, isCalm, loading } = store.getState();
      let moves = rig.update(seconds);
      if (doors.update(seconds, view.state, isCalm)) moves = isStale = true;
      if (doors.awaited !== loading.awaited) {
        store.setState({ loading: { ...loading, awaited: doors.awaited } });
      }
      if (slots.update(seconds, isCalm)) moves = true;
      const tanY = Math.tan((verticalFov(rig.camera.fov, width / height) / 2) * MathUtils.DEG2RAD);
      look(view.mode, (tanY * width) / height, tanY);
      if (light.update(seconds, isAbove ? everywhere : seen)) moves = true;
      // Before the visitor is let in, all is mirrored; afterwards one room a frame.
      const atMost = isOpen ? 1 : Infinity;
      if (contents.isFirstHere && !isAbove && light.takeReflections(seen, atMost, mirror)) {
        moves = true;
      }
      aim(width, height);
      gatherOverlays();
      for (const each of overlays) if (each.update(camera, width, height, seconds)) moves = true;
      return moves;
    },
    drawn() {
      if (isOpen || !contents.isFirstHere) return;
      isOpen = true;
      const { loading } = store.getState();
      store.setState({ loading: { ...loading, loadedBytes: loading.totalBytes, isOpen } });
    },
    restore() {
      light.restore();
      slots.restore();
    },
    stats: () => readStats(renderer, scene, light.textures, last),
    headsetStats(width, height) {
      const tanY = Math.tan((HEADSET_FOV_DEG / 2) * MathUtils.DEG2RAD);
      findInView((tanY * width) / height, tanY);
      show(isAbove ? everywhere : inView, !isAbove);
      drawHeadsetFrame(renderer, scene, camera, width, height);
      show(isAbove ? everywhere : drawn, !isAbove);
      const { calls, triangles } = renderer.info.render;
      return readStats(renderer, scene, light.textures, { calls, triangles });
    },
    dispose() {
      contents.dispose();
      overlay.clear();
      scene.remove(origin, overlay);
      scene.onAfterRender = () => {};
    },
  };
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const each of a) if (!b.has(each)) return false;
  return true;
}
