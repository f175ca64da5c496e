/** The motions that were filmed: where trunk, wrists and feet go in each frame of a clip. */
import { Vector3 } from 'three';

/** Frames of each clip, at 25 fps, in the order in which they were filmed. */
export const CLIP_FRAMES = {
  stand: 80,
  turn75: 75,
  turn360: 90,
  armsSide: 80,
  armsFront: 64,
  handsHips: 60,
  crossed: 60,
  walk: 75,
  sit: 75,
  lean: 75,
  step: 50,
  mix1: 90,
  mix2: 90,
} as const;

export type ClipName = keyof typeof CLIP_FRAMES;

export interface ArmControl {
  /** From the chest's upper middle, in arm lengths, chest axes: x left, y up, z front. */
  readonly wrist: Vector3;
  /** Where the elbow points. */
  readonly pole: Vector3;
  /** Radians. */
  readonly pronation: number;
}

/** Turns in radians, lengths in metres. */
export interface Control {
  yaw: number;
  readonly shift: Vector3;
  readonly hips: Turn;
  readonly spine: Turn;
  readonly head: Turn;
  left: ArmControl;
  right: ArmControl;
  /** Each foot's place: forwards and up. */
  readonly leftFoot: Foot;
  readonly rightFoot: Foot;
}

interface Turn {
  pitch: number;
  yaw: number;
  roll: number;
}

interface Foot {
  forward: number;
  lift: number;
}

type Triple = readonly [number, number, number];
type Side = 1 | -1;

const DEGREES = Math.PI / 180;
const TWO_PI = 2 * Math.PI;

/** Smooth step from 0 to 1. */
export function ease(t: number): number {
  const x = Math.max(0, Math.min(1, t));
  return x * x * (3 - 2 * x);
}

/** Rises from a to b and falls from c to d. */
function hump(t: number, a: number, b: number, c: number, d: number): number {
  return ease((t - a) / (b - a)) * (1 - ease((t - c) / (d - c)));
}

/** An arm given for the left side, mirrored for the right. */
function arm(side: Side, wrist: Triple, pole: Triple, pronation = 0): ArmControl {
  const mirrored = ([x, y, z]: Triple) => new Vector3(side * x, y, z);
  return { wrist: mirrored(wrist), pole: mirrored(pole), pronation };
}

const hanging = (side: Side) => arm(side, [0.22, -0.93, 0.12], [0.35, -0.1, -1]);

function mixArms(a: ArmControl, b: ArmControl, share: number): ArmControl {
  return {
    wrist: a.wrist.clone().lerp(b.wrist, share),
    pole: a.pole.clone().lerp(b.pole, share),
    pronation: a.pronation + (b.pronation - a.pronation) * share,
  };
}

const still = (): Turn => ({ pitch: 0, yaw: 0, roll: 0 });
const standing = (): Foot => ({ forward: 0, lift: 0 });

/** @param frame 0 .. CLIP_FRAMES[clip] - 1 */
export function controlAt(clip: ClipName, frame: number): Control {
  const control: Control = {
    ...{ yaw: 0, shift: new Vector3(), hips: still(), spine: still(), head: still() },
    ...{ left: hanging(1), right: hanging(-1), leftFoot: standing(), rightFoot: standing() },
  };
  MOTIONS[clip](control, frame / (CLIP_FRAMES[clip] - 1), frame);
  return control;
}

type Motion = (control: Control, t: number, frame: number) => void;

const MOTIONS: Record<ClipName, Motion> = {
  stand(c, _t, frame) {
    const sway = frame < 45 ? 0 : ease((frame - 45) / 8);
    c.shift.x = sway * 0.012 * Math.sin((frame - 45) * 0.16);
    c.spine.roll = sway * 0.03 * Math.sin((frame - 45) * 0.16 + 1);
    c.head.yaw = sway * 0.08 * Math.sin((frame - 45) * 0.12);
  },
  turn75(c, t) {
    c.yaw = 75 * DEGREES * Math.sin(TWO_PI * ease(t));
  },
  turn360(c, t) {
    c.yaw = TWO_PI * ease(t * 1.04 - 0.02);
  },
  armsSide(c, t) {
    const up = hump(t, 0.02, 0.42, 0.55, 0.98);
    const raised = (side: Side, u: number) => {
      const angle = (-78 + 163 * u) * DEGREES;
      const wrist = [0.22 + 0.73 * Math.cos(angle), 0.95 * Math.sin(angle), 0.06] as const;
      return mixArms(hanging(side), arm(side, wrist, [0.2, -0.6, -0.7]), ease(u * 4));
    };
    c.left = raised(1, up);
    c.right = raised(-1, up * 0.93);
  },
  armsFront(c, t) {
    const up = hump(t, 0.02, 0.45, 0.58, 0.98);
    const raised = (side: Side, u: number) => {
      const angle = (-84 + 124 * u) * DEGREES;
      const wrist = [0.2, 0.95 * Math.sin(angle), 0.08 + 0.93 * Math.cos(angle)] as const;
      return mixArms(hanging(side), arm(side, wrist, [0.6, -0.8, 0]), ease(u * 4));
    };
    c.left = raised(1, up);
    c.right = raised(-1, up * 0.7);
  },
  handsHips(c, t) {
    const k = hump(t, 0.02, 0.35, 2, 3);
    const placed = (side: Side) =>
      mixArms(hanging(side), arm(side, [0.33, -0.63, 0.1], [1, 0, -0.25], 0.9), k);
    c.left = placed(1);
    c.right = placed(-1);
    if (t > 0.4) c.yaw = 0.35 * Math.sin(TWO_PI * ease((t - 0.4) / 0.6));
  },
  crossed(c, t) {
    const k = hump(t, 0.02, 0.4, 2, 3);
    const forward = 0.25 * hump(t, 0.02, 0.2, 0.2, 0.4);
    c.left = mixArms(hanging(1), arm(1, [-0.2, -0.27, 0.46], [0.6, -1, -0.1], 0.3), k);
    c.right = mixArms(hanging(-1), arm(-1, [-0.2, -0.34, 0.36], [0.6, -1, -0.1], 0.3), k);
    c.left.wrist.z += forward;
    c.right.wrist.z += forward;
    c.spine.yaw = k * 0.1 * Math.sin(t * 9);
    c.yaw = k * 0.2 * Math.sin(t * 5);
  },
  walk(c, _t, frame) {
    const phase = (TWO_PI * frame) / 26;
    const s = Math.sin(phase);
    const k = ease(frame / 10);
    c.shift.y = 0.015 * Math.cos(2 * phase) * k;
    c.hips.yaw = 0.09 * s * k;
    c.hips.roll = 0.04 * s * k;
    c.spine.yaw = -0.16 * s * k;
    c.spine.roll = -0.05 * s * k;
    c.leftFoot.forward = Math.max(0, s) * 0.24 * k;
    c.leftFoot.lift = Math.max(0, s) * 0.12 * k;
    c.rightFoot.forward = Math.max(0, -s) * 0.24 * k;
    c.rightFoot.lift = Math.max(0, -s) * 0.12 * k;
    c.left = arm(1, [0.24, -0.86, 0.18 - 0.33 * s * k], [0.35, -0.1, -1]);
    c.right = arm(-1, [0.24, -0.86, 0.18 + 0.33 * s * k], [0.35, -0.1, -1]);
    c.yaw = 0.3 * Math.sin(frame * 0.07);
  },
  sit(c, t) {
    const k = hump(t, 0.1, 0.45, 0.75, 1);
    const bend = hump(t, 0.1, 0.28, 0.3, 0.5);
    c.shift.y = -0.4 * k;
    c.shift.z = -0.36 * k;
    c.hips.pitch = 0.5 * bend + 0.02 * k;
    c.spine.pitch = 0.3 * bend + 0.1 * k;
    c.left = mixArms(hanging(1), arm(1, [0.2, -0.55, 0.5], [0.6, -0.3, -0.8]), k);
    c.right = mixArms(hanging(-1), arm(-1, [0.2, -0.55, 0.5], [0.6, -0.3, -0.8]), k);
    c.yaw = 0.35;
  },
  lean(c, t) {
    const side = Math.sin(TWO_PI * Math.min(t * 2, 1));
    const twist = t > 0.5 ? Math.sin(TWO_PI * (t - 0.5) * 2) : 0;
    const bend = hump(t, 0.45, 0.6, 0.62, 0.75);
    c.spine.roll = 0.38 * side;
    c.hips.roll = 0.1 * side;
    c.shift.x = -0.03 * side;
    c.spine.yaw = 0.55 * twist;
    c.hips.yaw = 0.15 * twist;
    c.spine.pitch = 0.5 * bend;
    c.hips.pitch = 0.2 * bend;
    c.head.pitch = -0.2 * bend;
    c.head.yaw = -0.2 * twist;
  },
  step(c, _t, frame) {
    if (frame < 15 || frame >= 35) return;
    c.shift.x = 0.07;
    c.yaw = 0.2;
    c.left = arm(1, [0.5, -0.8, 0.1], [0.2, -0.3, -1]);
  },
  mix1(c, _t, frame) {
    wander(c, frame, 0, 0.7);
  },
  mix2(c, _t, frame) {
    wander(c, frame, 2.3, 1.6);
  },
};

/** Everything moves at once, each part in its own slow wave. */
function wander(c: Control, frame: number, start: number, yaw: number): void {
  const wave = (rate: number, phase: number) => Math.sin(frame * 0.04 * rate + phase + start);
  c.yaw = yaw * wave(0.9, 0);
  c.shift.x = 0.15 * wave(0.6, 1);
  c.spine.roll = 0.2 * wave(1.3, 2);
  c.spine.yaw = 0.3 * wave(1.1, 3);
  c.spine.pitch = 0.12 + 0.15 * wave(0.8, 4);
  c.hips.roll = 0.05 * wave(1.2, 1);
  c.head.pitch = 0.15 * wave(1.4, 0);
  c.head.yaw = 0.4 * wave(1.2, 2);
  c.head.roll = 0.1 * wave(1, 3);
  const reach = (side: Side, phase: number): ArmControl => {
    const elevation = -0.35 + 0.75 * wave(1.2, phase);
    const azimuth = 0.6 + 0.7 * wave(1, phase + 2);
    const r = 0.72 + 0.2 * wave(1.7, phase + 1);
    const wrist = [
      0.1 + r * Math.cos(elevation) * Math.sin(azimuth),
      r * Math.sin(elevation) - 0.05,
      r * Math.cos(elevation) * Math.cos(azimuth) * 0.8,
    ] as const;
    return arm(side, wrist, [0.7, -0.8, -0.5], 0.4 + 0.4 * wave(1, phase));
  };
  c.left = reach(1, 0);
  c.right = reach(-1, 2.1);
  const lift = Math.max(0, wave(2, 0)) * 0.1;
  c.leftFoot.forward = lift;
  c.leftFoot.lift = lift * 0.5;
}
