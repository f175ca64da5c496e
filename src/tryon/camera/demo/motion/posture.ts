/** A bend of the trunk or head in degrees: forwards, to the left (turning), and with the left side up. */
export interface Bend {
  readonly pitch: number;
  readonly yaw: number;
  readonly roll: number;
}

/** Where the pelvis is: metres from where it is in standing (x to the left, z to the front), and how it is turned. */
export interface Pelvis extends Bend {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * One arm, told as for the left; the right one is its mirror image. Degrees. The wrist lies in a
 * direction from the shoulder that is fixed to the chest: `elevation` from hanging (0) to overhead
 * (180), `azimuth` from the side (0) over the front (90) across the body (above 90).
 */
export interface ArmPosture {
  readonly elevation: number;
  readonly azimuth: number;
  /**
   * Distance of the wrist from where the shoulder is at rest, as share of the straight arm: above 1
   * where a lifted shoulder adds to it.
   */
  readonly reach: number;
  /** Where the elbow points to, in the chest's axes: outwards, up, front. */
  readonly pole: readonly [number, number, number];
  /** Pronation of the forearm: turns the thumb towards the body. */
  readonly pronation: number;
  /** Bend of the wrist to the palm, and towards the thumb. */
  readonly flexion: number;
  readonly deviation: number;
  /** 0: fingers straight, 1: a fist. */
  readonly curl: number;
  /** Lift of the shoulder beyond what the arm's elevation asks for. */
  readonly shrug: number;
}

/** One foot on the floor: where its ankle stands (metres, x to the left), which way it points, and how it is lifted. */
export interface FootPosture {
  readonly x: number;
  readonly z: number;
  /** Degrees, to the left. */
  readonly yaw: number;
  /** Degrees by which the heel is raised about the ball of the foot. */
  readonly heel: number;
  /** Metres by which the whole foot is raised. */
  readonly lift: number;
}

/** Everything that a motion says about one instant. It knows limbs' ends, not joints: those are solved. */
export interface Posture {
  readonly pelvis: Pelvis;
  readonly spine: Bend;
  readonly head: Bend;
  readonly leftArm: ArmPosture;
  readonly rightArm: ArmPosture;
  readonly leftFoot: FootPosture;
  readonly rightFoot: FootPosture;
}

/** An arm that hangs: a little off the body, the elbow soft, the palm to the thigh. */
export const HANGING: ArmPosture = {
  elevation: 10.5,
  azimuth: 26,
  reach: 0.975,
  pole: [0.2, -0.1, -1],
  pronation: 14,
  flexion: 6,
  deviation: 0,
  curl: 0.28,
  shrug: -2,
};

const NO_BEND: Bend = { pitch: 0, yaw: 0, roll: 0 };
const FLAT = { z: -0.036, heel: 0, lift: 0 };

export const STANDING: Posture = {
  pelvis: { x: 0, y: 0, z: 0, ...NO_BEND },
  spine: NO_BEND,
  head: NO_BEND,
  leftArm: HANGING,
  rightArm: HANGING,
  leftFoot: { ...FLAT, x: 0.105, yaw: 3 },
  rightFoot: { ...FLAT, x: -0.105, yaw: -3 },
};

/** What a key posture says of a posture: only what differs. */
export type PostureChange = {
  readonly [Part in keyof Posture]?: Partial<Posture[Part]>;
} & { readonly bothArms?: Partial<ArmPosture> };

/** A posture with some of its parts changed. */
export function changed(posture: Posture, change: PostureChange): Posture {
  const { bothArms } = change;
  return {
    pelvis: { ...posture.pelvis, ...change.pelvis },
    spine: { ...posture.spine, ...change.spine },
    head: { ...posture.head, ...change.head },
    leftArm: { ...posture.leftArm, ...bothArms, ...change.leftArm },
    rightArm: { ...posture.rightArm, ...bothArms, ...change.rightArm },
    leftFoot: { ...posture.leftFoot, ...change.leftFoot },
    rightFoot: { ...posture.rightFoot, ...change.rightFoot },
  };
}
