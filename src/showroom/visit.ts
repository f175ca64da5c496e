import type { Object3D, PerspectiveCamera, Plane, Vector3 } from 'three';
import type { StoreApi } from 'zustand';
import type { Showroom } from '../contract/showroom';
import type { ShowroomView } from '../contract/showroom-view';

/*
 * One visit of a showroom: where the parts of this folder meet. What changes every frame lies in mutable
 * objects (`rig`, `world`); what changes at human speed in the store. Data flows one way:
 *
 *   hands, keys, links ─► store.view / rig.intent ─► rig ─► camera ─► stage draws
 *                                   stage loads ─► world ─► rig (walls), hotspots (what hides), measure
 */

/** What a root in the world does; everything below it alike. */
export interface Solidity {
  /** One cannot walk through it. */
  readonly blocks: boolean;
  /** One cannot look through it. */
  readonly hides: boolean;
  /** One may stand and click to go there. */
  readonly isFloor: boolean;
}

/** Where a ray met the world. Written into by {@link World.castRay}. */
export interface Hit {
  readonly point: Vector3;
  readonly normal: Vector3;
  distance: number;
  isFloor: boolean;
}

/** All that is loaded, to bump into and to look at: parts for good, doors and pieces where they stand now. */
export interface World {
  /** Its meshes as they stand, in world space. A root that moves is added by itself and not below another. */
  add(root: Object3D, solidity: Solidity): void;
  /** It, or something below it, stands elsewhere now. */
  moved(root: Object3D): void;
  remove(root: Object3D): void;
  /**
   * The nearest that a ray meets within `far` metres among what hides (`'hides'`; a mesh that is not
   * visible itself hides nothing: the roof is off) or all there is (`'all'`); false when there is nothing, and `hit` is as it was. @param direction of length 1
   */
  castRay(
    origin: Vector3,
    direction: Vector3,
    far: number,
    among: 'hides' | 'all',
    hit: Hit,
  ): boolean;
  /**
   * Planes of the faces within `radius` metres of a point, each direction once, nearest first; returns
   * how many were written into `out`. What a tape snaps to; not for every frame.
   */
  planesNear(point: Vector3, radius: number, out: readonly Plane[]): number;
  /** Changes with every add, moved and remove. */
  readonly version: number;
}

/** What hands, keys and pads ask for at the moment; devices write it, the rig reads it each frame. */
export interface Intent {
  /** To the right and ahead, -1 to 1 each. */
  right: number;
  ahead: number;
  isRunning: boolean;
  /** Turning by a held key or stick: to the right and up, -1 to 1. */
  turn: number;
  lift: number;
}

/** Where the picture is taken from. */
export interface CameraPose {
  readonly eye: Vector3;
  /** Radians; as in {@link ShowroomView}: bearing from -Z clockwise, and above the horizon. */
  yaw: number;
  pitch: number;
  /** Degrees of the picture's longer side. */
  fov: number;
}

/** Moves the visitor: walls stop it, modes change how it is led. Owns every movement of the camera. */
export interface Rig {
  readonly intent: Intent;
  readonly camera: Readonly<CameraPose>;
  /** Where the visitor stands, whatever the camera does: the XR origin's place. Radians, feet on the floor. */
  readonly stand: { readonly feet: Vector3; readonly yaw: number };
  /** Looks round as a hand does that drags the picture: radians. In the dollhouse it turns the house. */
  lookBy(right: number, up: number): void;
  /** Nearer (over 1) or farther: the lens when walking, the distance in the dollhouse. */
  zoomBy(factor: number): void;
  /** Walks there round what stands in the way; false when there is no way. */
  goTo(point: Vector3): boolean;
  /**
   * @param how `cut`: at once; `glide`: there in one move, at once with reduced motion
   * @param seconds how long a glide takes; by its way when left out
   */
  setView(view: ShowroomView, how: 'cut' | 'glide', seconds?: number): void;
  /** All that is seen now: the store's choices and the present pose. */
  readView(): ShowroomView;
  /** Moves on by so many seconds; false once everything rests. */
  update(seconds: number): boolean;
}

/** How much of the showroom is here. */
export interface LoadingState {
  readonly loadedBytes: number;
  /** Of all that the first view needs. */
  readonly totalBytes: number;
  /** The first place is drawn and can be moved in. */
  readonly isOpen: boolean;
  /** Parts and pieces that did not come, by id, after every retry. */
  readonly failed: readonly string[];
  /** Passages whose door was opened and stays shut until what lies behind it is here. */
  readonly awaited: readonly string[];
  /** By slot: how much of the piece that was chosen for it has come, 0 to 1; absent once it stands there. */
  readonly arriving: Readonly<Record<string, number>>;
}

/** What lies over the room and keeps up with the camera: hotspots, a tape. The stage draws it with the room. */
export interface Overlay {
  readonly object: Object3D;
  /**
   * Once a frame, after camera, doors and pieces. @param width of the picture, CSS px; its height likewise.
   * @returns false once it rests
   */
  update(camera: PerspectiveCamera, width: number, height: number, seconds: number): boolean;
}

export interface VisitStore {
  /** What was chosen; its pose is where the visitor last came to rest or was sent. */
  readonly view: ShowroomView;
  readonly loading: LoadingState;
  /** Measuring by hand, whatever the mode. */
  readonly isMeasuring: boolean;
  readonly isHelpOpen: boolean;
  readonly isTouring: boolean;
  readonly isSoundOn: boolean;
  /** Nothing moves by itself. */
  readonly isCalm: boolean;
}

export interface Visit {
  readonly showroom: Showroom;
  readonly store: StoreApi<VisitStore>;
  readonly rig: Rig;
  readonly world: World;
  /** Named nodes of the parts that are here, as they stand; the stage keeps it. A piece stands on its slot's node just as it is. */
  readonly nodes: Map<string, Object3D>;
  /** All that lies over the room at the moment; whoever made one adds it, and takes it out again. */
  readonly overlays: Set<Overlay>;
  /** Asks the stage for a picture; does nothing while there is no stage. */
  invalidate: () => void;
}
