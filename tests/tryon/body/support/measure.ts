/** How far a solver's bodies lie from the truth, over clips. */
import { Quaternion, Vector3 } from 'three';
import { BONE, POSE_BONES } from '../../../../src/contract/bones';
import type { Landmarks } from '../../../../src/contract/landmark';
import type { BodyPose } from '../../../../src/tryon/body/pose';
import { project, skinOf, type Clip, type FilmCamera, type Truth } from './clips';
import { scaleGirths, sizeOf, skinPoints, type Proportions } from './mannequin';

/** A solver under test: it keeps its memory over the clips of one person before one camera. */
export interface Solver {
  solve(landmarks: Landmarks): { readonly pose: BodyPose; readonly proportions: Proportions };
}

/** Mean and 95th percentile. */
export interface Spread {
  readonly mean: number;
  readonly p95: number;
}

export interface Figures {
  /** Projected joints and skin: % of shoulder breadth. */
  readonly joints2d: Spread;
  readonly skin2d: Spread;
  /** Joints about the hips' centre, size known, cm. */
  readonly joints3d: Spread;
  /** World rotations, and directions of limbs only, degrees. */
  readonly rotation: Spread;
  readonly direction: Spread;
  /** Still frames: RMS of the projected skin, px of a long side of 640. */
  readonly jitterPx: Spread;
  /** After a jump: frames to 90 % of it. */
  readonly lagFrames: Spread;
  /** joints2d by joint. */
  readonly byJoint: Readonly<Record<string, Spread>>;
}

const JOINTS = {
  shoulder: [BONE.leftUpperArm, BONE.rightUpperArm],
  elbow: [BONE.leftLowerArm, BONE.rightLowerArm],
  wrist: [BONE.leftHand, BONE.rightHand],
  hip: [BONE.leftUpperLeg, BONE.rightUpperLeg],
  knee: [BONE.leftLowerLeg, BONE.rightLowerLeg],
  ankle: [BONE.leftFoot, BONE.rightFoot],
};
const TRUNK = [BONE.hips, BONE.spine, BONE.chest, BONE.head, BONE.leftShoulder, BONE.rightShoulder];
const ARM_BONES = [
  ...[BONE.leftUpperArm, BONE.rightUpperArm],
  ...[BONE.leftLowerArm, BONE.rightLowerArm],
];
const LEG_BONES = [
  ...[BONE.leftUpperLeg, BONE.rightUpperLeg],
  ...[BONE.leftLowerLeg, BONE.rightLowerLeg],
];

const DEGREES = Math.PI / 180;

type Point = readonly [x: number, y: number];

class Samples {
  readonly joints3d: number[] = [];
  readonly skin2d: number[] = [];
  readonly rotation: number[] = [];
  readonly direction: number[] = [];
  readonly jitterPx: number[] = [];
  readonly lagFrames: number[] = [];
  readonly byJoint: Record<string, number[]> = {};
}

/** Runs a solver over clips; a new one for each set. */
export function measure(clips: readonly Clip[], createSolver: (clip: Clip) => Solver): Figures {
  const samples = new Samples();
  let solver: Solver | undefined;
  let set = '';
  for (const clip of clips) {
    if (!solver || clip.set !== set) solver = createSolver(clip);
    set = clip.set;
    const skinTracks = clip.landmarks.map((landmarks, frame) => {
      const { pose, proportions } = solver!.solve(landmarks);
      return measureFrame(clip, clip.truth[frame], pose, proportions, samples);
    });
    if (clip.name === 'stand') samples.jitterPx.push(jitterOf(skinTracks, clip.camera));
    if (clip.name === 'step') samples.lagFrames.push(...lagsOf(skinTracks));
  }
  return {
    joints2d: spreadOf(Object.values(samples.byJoint).flat()),
    skin2d: spreadOf(samples.skin2d),
    joints3d: spreadOf(samples.joints3d),
    rotation: spreadOf(samples.rotation),
    direction: spreadOf(samples.direction),
    jitterPx: spreadOf(samples.jitterPx),
    lagFrames: spreadOf(samples.lagFrames),
    byJoint: Object.fromEntries(
      Object.entries(samples.byJoint).map(([name, values]) => [name, spreadOf(values)]),
    ),
  };
}

/** Adds one frame's errors; returns the solved skin in the picture. */
function measureFrame(
  { camera, mannequin }: Clip,
  truth: Truth,
  pose: BodyPose,
  proportions: Proportions,
  samples: Samples,
): Point[] {
  const joints = POSE_BONES.map((_, bone) => new Vector3().fromArray(pose.joints, bone * 3));
  const rotations = POSE_BONES.map((_, b) => new Quaternion().fromArray(pose.rotations, b * 4));
  const size = sizeOf(proportions) / sizeOf(mannequin.proportions);
  const skin = skinOf(
    { joints, rotations },
    skinPoints(proportions, scaleGirths(mannequin.girths, size)),
  ).map((point) => project(camera, point));

  const breadthPx =
    (2 * mannequin.proportions.shoulderBreadth * camera.focalPx) / -truth.joints[BONE.chest].z;
  const percent = ([x, y]: Point, [u, v]: Point) => (Math.hypot(x - u, y - v) / breadthPx) * 100;
  const seen = (bone: number) => isInside(camera, project(camera, truth.joints[bone]));

  truth.skin.forEach((point, i) => {
    const at = project(camera, point);
    if (isInside(camera, at)) samples.skin2d.push(percent(skin[i], at));
  });
  const hips = hipCentre(joints);
  const trueHips = hipCentre(truth.joints);
  for (const [name, bones] of Object.entries(JOINTS)) {
    for (const bone of bones.filter(seen)) {
      const solved = project(camera, joints[bone]);
      const errors = (samples.byJoint[name] ??= []);
      errors.push(percent(solved, project(camera, truth.joints[bone])));
      const relative = joints[bone].clone().sub(hips).divideScalar(size);
      const trueRelative = truth.joints[bone].clone().sub(trueHips);
      samples.joints3d.push(relative.distanceTo(trueRelative) * 100);
    }
  }
  const shownLegs = LEG_BONES.filter((bone) => seen(bone + 1));
  for (const bone of [...TRUNK, ...ARM_BONES, ...shownLegs]) {
    samples.rotation.push(rotations[bone].angleTo(truth.rotations[bone]) / DEGREES);
  }
  for (const bone of [...ARM_BONES, ...shownLegs]) {
    const along = (j: readonly Vector3[]) => j[bone + 1].clone().sub(j[bone]);
    samples.direction.push(along(joints).angleTo(along(truth.joints)) / DEGREES);
  }
  return skin;
}

function isInside({ width, height }: FilmCamera, [x, y]: Point): boolean {
  return x >= 0 && y >= 0 && x < width && y < height;
}

function hipCentre(joints: readonly Vector3[]): Vector3 {
  const [left, right] = JOINTS.hip;
  return joints[left].clone().add(joints[right]).multiplyScalar(0.5);
}

/** RMS distance of each point from its own mean over the still frames of `stand`. */
function jitterOf(tracks: readonly Point[][], { width, height }: FilmCamera): number {
  const frames = tracks.slice(12, 45);
  let sum = 0;
  for (let i = 0; i < frames[0].length; i++) {
    const mean = meanOf(frames.map((frame) => frame[i]));
    for (const frame of frames) sum += squaredDistance(frame[i], mean);
  }
  const rms = Math.sqrt(sum / frames.length / frames[0].length);
  return (rms * 640) / Math.max(width, height);
}

/** Frames after each of `step`'s two jumps until the skin has gone 90 % of its way. */
function lagsOf(tracks: readonly Point[][]): number[] {
  return [
    { jump: 15, end: 34 },
    { jump: 35, end: 49 },
  ].map(({ jump, end }) => {
    const rest = (from: number, to: number) =>
      tracks[0].map((_, i) => meanOf(tracks.slice(from, to).map((frame) => frame[i])));
    const start = rest(jump - 4, jump);
    const goal = rest(end - 4, end + 1);
    const length = start.reduce((sum, point, i) => sum + squaredDistance(point, goal[i]), 0);
    const progress = (points: Point[]) =>
      points.reduce((sum, [x, y], i) => {
        const dx = goal[i][0] - start[i][0];
        const dy = goal[i][1] - start[i][1];
        return sum + (x - start[i][0]) * dx + (y - start[i][1]) * dy;
      }, 0) / length;
    let before = 0;
    for (let frame = jump; frame <= end; frame++) {
      const now = progress(tracks[frame]);
      if (now >= 0.9) return Math.max(0, frame - jump - 1 + (0.9 - before) / (now - before));
      before = now;
    }
    return Infinity;
  });
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce(([x, y], [u, v]) => [x + u, y + v] as const, [0, 0] as const);
  return [sum[0] / points.length, sum[1] / points.length];
}

function squaredDistance([x, y]: Point, [u, v]: Point): number {
  return (x - u) ** 2 + (y - v) ** 2;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { mean, p95: sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] };
}
