import { createClipFrame, type MotionClip } from '../clip';
import { VRM_BONES, type VrmBone } from '../vrm-bone';
import type { Posture } from './posture';
import { solvePosture } from './solve-posture';

/** A movement as a function of time that comes back to its beginning after `seconds`. */
export interface Motion {
  readonly id: string;
  readonly seconds: number;
  at(seconds: number): Posture;
}

const FPS = 30;

/** Records a motion as a looping clip. */
export function bakeMotion(motion: Motion): MotionClip {
  const frames = Math.round(motion.seconds * FPS);
  const frame = createClipFrame();
  const root = new Float32Array(frames * 3);
  const recorded = VRM_BONES.map((bone) => [bone, new Float32Array(frames * 4)] as const);
  for (let i = 0; i < frames; i++) {
    solvePosture(motion.at(i / FPS), frame);
    root.set(frame.root, i * 3);
    recorded.forEach(([, rotations], bone) =>
      rotations.set(frame.rotations.subarray(bone * 4, bone * 4 + 4), i * 4),
    );
  }
  const moving = recorded.filter(([, rotations]) => !isRest(rotations));
  const bones = Object.fromEntries(moving) as Partial<Record<VrmBone, Float32Array>>;
  return { id: motion.id, fps: FPS, frames, loop: true, root, bones };
}

const isRest = (rotations: Float32Array): boolean =>
  rotations.every((component, i) => i % 4 === 3 || component === 0);
