import { Quaternion } from 'three';
import { z } from 'zod';
import type { Parsed } from './parsed';
import { VRM_BONE, VRM_BONES, type VrmBone } from './vrm-bone';

/**
 * A recorded movement of the reference body, 1.70 m tall. The root is the hips' joint in metres,
 * y up, facing +z, floor at y = 0. Rotations (x, y, z, w) are local, from the reference body's own
 * rest (an A-pose whose joints have identity rotations): what three.js calls `bone.quaternion`.
 */
export interface MotionClip {
  readonly id: string;
  readonly fps: number;
  readonly frames: number;
  /** After the last frame comes the first again; otherwise the last one is held. */
  readonly loop: boolean;
  /** frames × 3. */
  readonly root: Float32Array;
  /** frames × 4 for each bone that moves. */
  readonly bones: Partial<Record<VrmBone, Float32Array>>;
}

/** One instant of a clip. */
export interface ClipFrame {
  /** The hips' joint, metres, on a body of 1.70 m. */
  readonly root: Float64Array;
  /** {@link VRM_BONES} × 4; identity for a bone that the clip does not move. */
  readonly rotations: Float64Array;
}

export function createClipFrame(): ClipFrame {
  const rotations = new Float64Array(VRM_BONES.length * 4);
  for (let bone = 0; bone < VRM_BONES.length; bone++) rotations[bone * 4 + 3] = 1;
  return { root: new Float64Array(3), rotations };
}

/** Length of a clip in seconds. */
export function clipSeconds(clip: MotionClip): number {
  return (clip.loop ? clip.frames : clip.frames - 1) / clip.fps;
}

/** Writes the clip's state at a time into `out`: positions lerped, rotations slerped the short way. */
export function sampleClip(clip: MotionClip, seconds: number, out: ClipFrame): void {
  const { frames, loop } = clip;
  const time = seconds * clip.fps;
  const at = loop ? time - Math.floor(time / frames) * frames : Math.max(0, time);
  const first = Math.min(frames - 1, Math.floor(at));
  const second = loop ? (first + 1) % frames : Math.min(frames - 1, first + 1);
  const share = Math.min(1, at - first);
  for (let axis = 0; axis < 3; axis++) {
    const from = clip.root[first * 3 + axis];
    out.root[axis] = from + (clip.root[second * 3 + axis] - from) * share;
  }
  for (let bone = 0; bone < VRM_BONES.length; bone++) {
    const rotations = clip.bones[VRM_BONES[bone]];
    if (rotations)
      _quatA
        .fromArray(rotations, first * 4)
        .slerp(_quatB.fromArray(rotations, second * 4), share)
        .toArray(out.rotations, bone * 4);
    else out.rotations.set(IDENTITY, bone * 4);
  }
}

const IDENTITY = [0, 0, 0, 1];
const _quatA = new Quaternion();
const _quatB = new Quaternion();

const clipSchema = z.object({
  id: z.string().optional(),
  fps: z.number().positive(),
  loop: z.boolean().default(false),
  root: z.array(z.tuple([z.number(), z.number(), z.number()])).min(1),
  bones: z.record(
    z.string(),
    z.array(
      z
        .tuple([z.number(), z.number(), z.number(), z.number()])
        .refine((q) => Math.abs(Math.hypot(...q) - 1) < 0.01, 'is not a unit quaternion'),
    ),
  ),
});

/** The form in which clips are stored: `{ fps, root: [[x,y,z]…], bones: { vrmBone: [[x,y,z,w]…] } }`. */
export type ClipJson = z.input<typeof clipSchema>;

/** Reads a clip from parsed JSON; `id` names it where the file does not. */
export function parseClip(json: unknown, id = 'clip'): Parsed<MotionClip> {
  const parsed = clipSchema.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0];
    return invalid(`${path.map(String).join('.') || 'file'}: ${message}`);
  }
  const { fps, loop, root } = parsed.data;
  const bones: MotionClip['bones'] = {};
  for (const [bone, rotations] of Object.entries(parsed.data.bones)) {
    if (!isVrmBone(bone)) return invalid(`bones.${bone}: is not a VRM humanoid bone`);
    if (rotations.length !== root.length)
      return invalid(`bones.${bone}: has ${rotations.length} frames, root has ${root.length}`);
    bones[bone] = Float32Array.from(rotations.flatMap(normalized));
  }
  const name = parsed.data.id ?? id;
  return {
    ok: true,
    value: {
      id: name,
      fps,
      loop,
      frames: root.length,
      root: Float32Array.from(root.flat()),
      bones,
    },
  };
}

/** The inverse of {@link parseClip}, rounded to a hundredth of a millimetre and 1e-6 of a quaternion. */
export function clipToJson(clip: MotionClip): ClipJson {
  const bones: ClipJson['bones'] = {};
  for (const [bone, rotations] of Object.entries(clip.bones))
    bones[bone] = rows(rotations, 4, 1e6) as [number, number, number, number][];
  const root = rows(clip.root, 3, 1e5) as [number, number, number][];
  return { id: clip.id, fps: clip.fps, loop: clip.loop, root, bones };
}

const rows = (flat: Float32Array, width: number, precision: number): number[][] =>
  Array.from({ length: flat.length / width }, (_, row) =>
    Array.from(
      flat.subarray(row * width, (row + 1) * width),
      (value) => Math.round(value * precision) / precision,
    ),
  );

const normalized = (q: number[]): number[] => q.map((component) => component / Math.hypot(...q));

const isVrmBone = (name: string): name is VrmBone => name in VRM_BONE;

const invalid = (detail: string): Parsed<never> => ({ ok: false, code: 'clip_invalid', detail });
