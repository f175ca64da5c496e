import { Vector3 } from 'three';
import type { Mark } from '../hotspot/marks';
import { pressMark } from '../hotspot/press-mark';
import type { ActionId } from '../locomotion/actions';
import { changeMode } from '../locomotion/change-mode';
import type { PictureSize } from '../locomotion/screen-ray';
import { wrapDegrees } from '../view-state/shot';
import type { Visit } from '../visit';
import { passageOf, swing } from './doors';
import { anglesTo } from './look-at';
import { nearestPassage } from './nearest-passage';
import type { Taping } from './taping';
import { choose } from './visit-context';

export interface Performing {
  readonly visit: Visit;
  readonly marks: readonly Mark[];
  readonly taping: Taping;
  readonly picture: () => PictureSize;
  /** Indices of the marks that are seen now, from left to right. */
  readonly seen: () => readonly number[];
}

const _at = new Vector3();
const _normal = new Vector3();

/** Does what a key asks for, as the list of actions names it; what moves and looks the devices do by themselves. */
export function performAction(id: ActionId, performing: Performing): void {
  const { visit } = performing;
  const { store, rig, showroom } = visit;
  const { view, isMeasuring, isTouring, isSoundOn, isHelpOpen } = store.getState();
  switch (id) {
    case 'start':
      return rig.setView(
        { ...showroom.start, slots: view.slots, state: view.state, hour: view.hour },
        'glide',
      );
    case 'walk':
    case 'hop':
    case 'dollhouse':
    case 'plan':
      if (showroom.modes.includes(id)) changeMode(visit, id, performing.picture());
      return;
    case 'open-thing':
      if (isMeasuring) performing.taping.holdMiddle();
      else openLookedAt(performing);
      return;
    case 'next-thing':
      return lookAtAnother(performing, 1);
    case 'previous-thing':
      return lookAtAnother(performing, -1);
    case 'door': {
      const passage = nearestPassage(showroom.scene, rig.stand.feet);
      if (passage) swing(visit, passageOf(showroom, passage));
      return;
    }
    case 'measure':
      return store.setState({ isMeasuring: !isMeasuring });
    case 'light':
      return choose(visit, { hour: hourAfter(visit) });
    case 'tour':
      return store.setState({ isTouring: true });
    case 'pause':
      return store.setState({ isTouring: !isTouring });
    case 'sound':
      return store.setState({ isSoundOn: !isSoundOn });
    case 'help':
      return store.setState({ isHelpOpen: !isHelpOpen });
    case 'close':
      return stepBack(performing);
    default:
  }
}

/** Out of what is open on top: a panel, the tape, then what is no walking. */
function stepBack({ visit, picture }: Performing): void {
  const { store, showroom, invalidate } = visit;
  const { view, isMeasuring, isTouring } = store.getState();
  if (isTouring) store.setState({ isTouring: false });
  else if (view.open !== null) store.setState({ view: { ...view, open: null } });
  else if (isMeasuring) store.setState({ isMeasuring: false });
  else if (view.mode === 'plan' || view.mode === 'dollhouse') {
    changeMode(visit, showroom.modes[0]!, picture());
  }
  invalidate();
}

/** The scene's hour after the present one, round the day. */
function hourAfter({ showroom, store }: Visit): number {
  const hours = showroom.scene.hours.map(({ hour }) => hour).toSorted((a, b) => a - b);
  const { hour } = store.getState().view;
  return hours.find((each) => each > hour) ?? hours[0]!;
}

/** The seen hotspot that lies nearest to the picture's middle. */
function openLookedAt({ visit, marks, seen }: Performing): void {
  const { camera } = visit.rig;
  let nearest: Mark | undefined;
  let least = Infinity;
  for (const index of seen()) {
    const mark = marks[index]!;
    if (!mark.readAnchor(_at, _normal)) continue;
    const { yaw, pitch } = anglesTo(camera.eye, _at);
    const off = Math.hypot(wrapDegrees(yaw - degrees(camera.yaw)), pitch - degrees(camera.pitch));
    if (off >= least) continue;
    least = off;
    nearest = mark;
  }
  if (nearest) pressMark(visit, nearest.hotspot);
}

/** Turns to another hotspot of the place: all of them in their order, round and round. */
function lookAtAnother({ visit, marks }: Performing, by: number): void {
  const { rig } = visit;
  const view = rig.readView();
  const here = marks.filter(({ hotspot, readAnchor }) => {
    return hotspot.place === view.place && readAnchor(_at, _normal);
  });
  if (here.length === 0) return;
  const off = here.map((mark) => {
    mark.readAnchor(_at, _normal);
    const { yaw, pitch } = anglesTo(rig.camera.eye, _at);
    return Math.hypot(wrapDegrees(yaw - view.yaw), pitch - view.pitch);
  });
  const present = off.indexOf(Math.min(...off));
  // One that is looked at already is left; else the nearest is the first.
  const isLookedAt = off[present]! < LOOKED_AT_DEG;
  const next = isLookedAt ? (present + by + here.length) % here.length : present;
  here[next]!.readAnchor(_at, _normal);
  rig.setView({ ...view, ...anglesTo(rig.camera.eye, _at) }, 'glide');
}

const LOOKED_AT_DEG = 1;
const degrees = (radians: number) => (radians * 180) / Math.PI;
