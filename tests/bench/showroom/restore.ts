import type { ShowroomView } from '../../../src/contract/showroom-view';
import { decodeView } from '../../../src/showroom/view-state/decode-view';
import { encodeView } from '../../../src/showroom/view-state/encode-view';
import { pointOfView } from '../../../src/showroom/view-state/shot';
import type { Visit } from '../../../src/showroom/visit';
import { Vector3 } from 'three';

/** How far a view that was set is from what is seen then. */
export interface RestoreErrors {
  readonly errorM: number;
  readonly errorDeg: number;
  /** Of a view that went through a link on its way. */
  readonly linkErrorM: number;
  readonly linkErrorDeg: number;
}

/** A glide through the whole house is over by then. */
const LONGEST_FRAMES = 3_000;

/** Sets one view after the other, waits until all rests, and reads back: the worst of each. */
export function restoreViews(
  visit: Visit,
  views: readonly ShowroomView[],
  frame: () => void,
): RestoreErrors {
  const { rig, store, showroom } = visit;
  const { isCalm } = store.getState();
  store.setState({ isCalm: false });
  const rest = () => {
    for (let i = 0; i < LONGEST_FRAMES && rig.update(1 / 60); i++) frame();
  };
  /** Where somebody can stand, as it is read. */
  const stood = views.map((view) => {
    rig.setView(view, 'cut');
    rest();
    return rig.readView();
  });
  const errors = { errorM: 0, errorDeg: 0, linkErrorM: 0, linkErrorDeg: 0 };
  for (const view of stood) {
    rig.setView(view, 'glide');
    rest();
    const seen = differenceOf(visit, view, rig.readView());
    errors.errorM = Math.max(errors.errorM, seen.metres);
    errors.errorDeg = Math.max(errors.errorDeg, seen.degrees);

    const link = encodeView(view, showroom).toString();
    rig.setView(decodeView(new URLSearchParams(link), showroom), 'cut');
    rest();
    const linked = differenceOf(visit, view, rig.readView());
    errors.linkErrorM = Math.max(errors.linkErrorM, linked.metres);
    errors.linkErrorDeg = Math.max(errors.linkErrorDeg, linked.degrees);
  }
  store.setState({ isCalm });
  return errors;
}

/** Between two views: of where one is or looks at, and of every angle. */
function differenceOf({ showroom }: Visit, a: ShowroomView, b: ShowroomView) {
  const metres = pointOfView(a, showroom, _a).distanceTo(pointOfView(b, showroom, _b));
  const turn = ((((a.yaw - b.yaw) % 360) + 540) % 360) - 180;
  return {
    metres: Math.max(metres, Math.abs(a.distance - b.distance)),
    degrees: Math.max(Math.abs(turn), Math.abs(a.pitch - b.pitch), Math.abs(a.fov - b.fov)),
  };
}

const _a = new Vector3();
const _b = new Vector3();
