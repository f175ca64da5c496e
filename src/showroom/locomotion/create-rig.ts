import { Vector3 } from 'three';
import type { StoreApi } from 'zustand';
import type { Showroom } from '../../contract/showroom';
import type { Mode, ShowroomView } from '../../contract/showroom-view';
import { boxMiddle, lengthOf, type PlanPoint } from '../../math/polygon';
import { findPlace } from '../view-state/find-place';
import {
  copyShot,
  createShot,
  isStanding,
  pointOfView,
  poseOfShot,
  poseOfView,
  shotOfView,
} from '../view-state/shot';
import type { CameraPose, Hit, Intent, Rig, VisitStore } from '../visit';
import { listSpots, nearestSpot, spotAhead, type Spot } from './choose-spot';
import { createDoors } from './doors';
import { createGlide, glideSeconds, type Glide } from './glide';
import { createOrbitLead } from './orbit-lead';
import { createWayFinder } from './path/way-finder';
import { createWalkLead } from './walk-lead';
import { createWalker } from './walk/walker';
import type { SolidWorld } from './world/create-world';

export interface RigOptions {
  readonly showroom: Showroom;
  readonly store: StoreApi<VisitStore>;
  readonly world: SolidWorld;
  /** Something will move: a picture is wanted. */
  readonly invalidate: () => void;
}

/** Moved on by no more at once, so that steps stay small and ways exact. */
const LONGEST_STEP_S = 0.1;
/** A slow device's picture may take so long; after a longer pause the visitor does not leap. */
const LONGEST_PAUSE_S = 0.5;
/** From above, so far beside a floor's point one still lands on it, metres. */
const LANDING = 1;
/** A door's leaf reaches so far into a room, with a visitor beside it, metres. */
const SWING = 1.25;
/** A spot is meant once a stick is pushed so far. */
const MEANT = 0.5;
/** Two poses are one when no number of them differs by more: metres, degrees. */
const SAME = 1e-6;

const _look = new Vector3();
const _hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };

/** A rig that stands where the store's view says. */
export function createRig({ showroom, store, world, invalidate }: RigOptions): Rig {
  const { scene, eyeHeightM } = showroom;
  const intent: Intent = { right: 0, ahead: 0, isRunning: false, turn: 0, lift: 0 };
  const camera: CameraPose = { eye: new Vector3(), yaw: 0, pitch: 0, fov: 0 };
  const shot = createShot();
  const goal = createShot();
  const walker = createWalker(world);
  const stand = { feet: walker.feet, yaw: 0 };
  const doors = createDoors(scene, store, world);
  const wayFinder = createWayFinder(world, scene);
  const walk = createWalkLead({ shot, walker, intent, wayFinder, doors, eyeHeightM });
  const orbit = createOrbitLead(shot, intent, scene);
  const spots = listSpots(scene);
  let mode: Mode = store.getState().view.mode;
  let place = store.getState().view.place;
  let glide: Glide | null = null;
  let seenVersion = -1;
  let isResting = false;
  let isHopMeant = false;

  const writeCamera = () => {
    poseOfShot(shot, camera);
    if (mode !== 'dollhouse') stand.yaw = shot.yaw;
  };
  const wake = () => {
    isResting = false;
    invalidate();
  };

  const point = new Vector3();
  const readView = (): ShowroomView => {
    point.copy(shot.target);
    if (mode !== 'dollhouse') point.y -= eyeHeightM;
    place = findPlace(scene.places, point.x, point.z, place);
    return { ...store.getState().view, mode, ...poseOfView(shot, point, place, showroom) };
  };
  /** Tells the store where the visitor is; what did not change is not told. */
  const publish = () => {
    const view = readView();
    if (!isSamePose(view, store.getState().view)) store.setState({ view });
  };

  /** Opens the doors that the camera is led through, but none that would swing over where one will stand. */
  const openDoors = (way: readonly PlanPoint[]) => {
    const ahead = doors.onWay(way);
    const left = (at: number) => lengthOf(way) - at;
    for (const { passage, at } of ahead) if (left(at) > SWING) doors.swing(passage, 1);
  };

  const setView = (view: ShowroomView, how: 'cut' | 'glide', seconds?: number) => {
    const isFromFoot = mode !== 'dollhouse';
    const { x: fromX, z: fromZ } = walker.feet;
    mode = view.mode;
    place = view.place;
    shotOfView(view, showroom, goal);
    if (isStanding(view)) {
      const { x, y, z } = pointOfView(view, showroom, point);
      walker.standAt(x, y, z);
      goal.target.copy(walker.feet).y += eyeHeightM;
    }
    store.setState({ view });
    if (how === 'cut' || store.getState().isCalm) {
      glide = null;
      copyShot(goal, shot);
    } else {
      const isOnFoot = isFromFoot && isStanding(view);
      const way = isOnFoot
        ? wayFinder.findWay(fromX, fromZ, walker.feet.x, walker.feet.z, 'all')
        : null;
      if (way) openDoors(way);
      glide = createGlide(shot, goal, seconds ?? glideSeconds(shot, goal), way ?? undefined);
    }
    walk.halt();
    orbit.halt();
    writeCamera();
    wake();
  };

  /** The present view, standing on a point of the floor. */
  const viewAt = (x: number, z: number, standing: Mode): ShowroomView => {
    const there = findPlace(scene.places, x, z, place);
    const { outline } = scene.places.find(({ id }) => id === there)!;
    const [middleX, middleZ] = boxMiddle(outline);
    const offset: ShowroomView['offset'] = [x - middleX, walker.feet.y, z - middleZ];
    return { ...readView(), mode: standing, place: there, offset, distance: 0 };
  };
  const hopTo = ({ x, z }: Spot) => setView(viewAt(x, z, 'hop'), 'glide');
  const land = (x: number, z: number): boolean => {
    const free = wayFinder.nearest(x, z, LANDING);
    const standing = showroom.modes.find((mode) => mode === 'walk' || mode === 'hop');
    if (!free || !standing) return false;
    const { fov } = showroom.start;
    setView({ ...viewAt(free[0], free[1], standing), pitch: 0, fov }, 'glide');
    return true;
  };

  const isSeen = (spot: Spot): boolean => {
    _look.set(spot.x, shot.target.y, spot.z).sub(shot.target);
    const far = _look.length();
    return !world.castRay(shot.target, _look.divideScalar(far), far, 'hides', _hit);
  };
  const hopByHand = () => {
    const isMeant = Math.hypot(intent.right, intent.ahead) > MEANT;
    if (isMeant && !isHopMeant) {
      const bearing = shot.yaw + Math.atan2(intent.right, intent.ahead);
      const { feet } = walker;
      const spot = spotAhead(spots, feet.x, feet.z, bearing, isSeen);
      if (spot) hopTo(spot);
    }
    isHopMeant = isMeant;
  };

  const lead = (seconds: number): boolean => {
    if (glide) {
      if (glide.update(seconds, shot)) return true;
      glide = null;
      walk.halt();
      orbit.halt();
      return true;
    }
    if (mode === 'dollhouse') return orbit.update(seconds);
    if (mode === 'plan') return false;
    if (mode === 'hop') hopByHand();
    return walk.update(seconds, mode === 'hop');
  };

  setView(store.getState().view, 'cut');

  return {
    intent,
    camera,
    stand,
    lookBy(right, up) {
      if (glide || mode === 'plan') return;
      if (mode === 'dollhouse') orbit.lookBy(right, up);
      else walk.lookBy(right, up);
      wake();
    },
    zoomBy(factor) {
      if (glide || mode === 'plan') return;
      if (mode === 'dollhouse') orbit.zoomBy(factor);
      else walk.zoomBy(factor);
      wake();
    },
    goTo({ x, z }) {
      if (mode === 'dollhouse' || mode === 'plan') return land(x, z);
      if (mode === 'hop') {
        const spot = nearestSpot(spots, x, z);
        if (spot) hopTo(spot);
        return spot !== null;
      }
      if (!walk.goTo(x, z)) return false;
      wake();
      return true;
    },
    setView,
    readView,
    update(seconds) {
      const isLooking = wayFinder.advance();
      if (world.version !== seenVersion) {
        seenVersion = world.version;
        if (walker.settle()) isResting = false;
      }
      let moves = false;
      let left = Math.min(seconds, LONGEST_PAUSE_S);
      do {
        moves = lead(Math.min(left, LONGEST_STEP_S));
        left -= LONGEST_STEP_S;
      } while (left > 0);
      writeCamera();
      if (moves) isResting = false;
      else if (!isResting) {
        isResting = true;
        publish();
      }
      return moves || isLooking;
    },
  };
}

function isSamePose(a: ShowroomView, b: ShowroomView): boolean {
  const isNear = (x: number, y: number) => Math.abs(x - y) < SAME;
  return (
    a.place === b.place &&
    a.mode === b.mode &&
    isNear(a.yaw, b.yaw) &&
    isNear(a.pitch, b.pitch) &&
    isNear(a.fov, b.fov) &&
    isNear(a.distance, b.distance) &&
    a.offset.every((value, i) => isNear(value, b.offset[i]))
  );
}
