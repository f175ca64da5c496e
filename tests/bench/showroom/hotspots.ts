import { Vector3, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three';
import type { ShowroomView } from '../../../src/contract/showroom-view';
import { isFacing } from '../../../src/showroom/hotspot/facing';
import type { HotspotOverlay } from '../../../src/showroom/hotspot/hotspot-overlay';
import type { Shown } from '../../../src/showroom/hotspot/shown';
import type { Mark } from '../../../src/showroom/hotspot/marks';
import type { Visit } from '../../../src/showroom/visit';
import type { GlWatch } from './gl-watch';
import { createDotTruth } from './truth';

/** Frames after the camera's stop in which a hotspot may still be wrong. */
const IN_TIME_FRAMES = 12;

/** One hotspot in one picture. */
export interface HotspotCase {
  readonly view: number;
  readonly id: string;
  readonly metres: number;
  readonly isSeen: boolean;
  /** What the product says of it, and what the test by its normal alone would. */
  readonly saidSeen: boolean;
  readonly isFacing: boolean;
}

export interface HotspotOptions {
  readonly views: readonly ShowroomView[];
  readonly visit: Visit;
  readonly marks: readonly Mark[];
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly overlay: HotspotOverlay;
  readonly watch: GlWatch;
  /** What the page mirrors, by mark. */
  readonly shown: () => readonly Shown[];
  readonly settle: () => void;
  readonly frame: () => void;
}

/** Moves the camera from view to view, and compares what is said of every hotspot in the picture. */
export function compareHotspots(options: HotspotOptions): HotspotCase[] {
  const { views, visit, marks, scene, camera, overlay, watch, shown, settle, frame } = options;
  const truth = createDotTruth(options.renderer, scene, (object) => object === overlay.object);
  const cases: HotspotCase[] = [];
  views.forEach((view, i) => {
    // From somewhere else, with the same doors open: only the camera is new.
    visit.rig.setView({ ...views.at(i - 1)!, state: view.state }, 'cut');
    settle();
    visit.rig.setView(view, 'cut');
    for (let passed = 0; passed < IN_TIME_FRAMES; passed++) frame();
    _eye.setFromMatrixPosition(camera.matrixWorld);
    marks.forEach((mark, index) => {
      if (!mark.readAnchor(_at, _normal)) return;
      _in.copy(_at).project(camera);
      const isInPicture = Math.abs(_in.x) < 1 && Math.abs(_in.y) < 1 && Math.abs(_in.z) < 1;
      if (!isInPicture) return;
      watch.isDrawing = true;
      const isSeen = truth.isSeen(camera, _at, _normal);
      watch.isDrawing = false;
      cases.push({
        view: i,
        id: mark.hotspot.id,
        metres: _eye.distanceTo(_at),
        isSeen,
        saidSeen: shown()[index]!.isSeen,
        isFacing: isFacing(_at, _normal, _eye),
      });
    });
  });
  truth.dispose();
  return cases;
}

const _eye = new Vector3();
const _at = new Vector3();
const _normal = new Vector3();
const _in = new Vector3();
