import { BODIES } from '../../../src/tryon/camera/demo/bodies';
import type { BodySpec } from '../../../src/tryon/camera/demo/body-spec';
import type { ClipJson } from '../../../src/tryon/camera/demo/clip';
import { CAMERAS } from '../../../src/tryon/camera/demo/virtual-camera';
import type { CaseSpec } from './case';

/** A clip to be run: built in by name, or from a file. */
export interface BenchClip {
  readonly id: string;
  readonly clip: string | ClipJson;
  /** Where the counted frames begin, seconds, so that 60 of them show what the clip is about. */
  readonly startSeconds: number;
  /** Length in seconds. */
  readonly seconds: number;
}

const WARM_UP_FRAMES = 30;
const QUICK_FRAMES = 60;
const FPS = 30;

/** Turn by turn through clips, bodies, cameras and garments, so that few cases cover all of each. */
export function createCases(options: {
  readonly quick: boolean;
  readonly clips: readonly BenchClip[];
  readonly bodies: readonly BodySpec[];
  readonly garments: readonly string[];
  readonly count?: number;
}): CaseSpec[] {
  const { quick, clips, garments } = options;
  const bodies = options.bodies.length > 0 ? options.bodies : BODIES;
  const all = quick ? (options.count ?? Math.max(12, clips.length)) : clips.length * bodies.length;
  return Array.from({ length: all }, (_, i) => {
    const place = i % clips.length;
    const clip = clips[place];
    const round = Math.floor(i / clips.length);
    const body = bodies[(place + round) % bodies.length];
    const camera = CAMERAS[(place + round) % CAMERAS.length];
    const garment = garments[i % garments.length];
    const wholeFrames = Math.floor(clip.seconds * FPS);
    const countedFrames = quick ? QUICK_FRAMES : Math.max(QUICK_FRAMES, wholeFrames);
    return {
      id: `${clip.id}-${body.id}-${camera.id}-${garmentId(garment)}`,
      clip: clip.clip,
      clipId: clip.id,
      startSeconds: quick ? clip.startSeconds : 0,
      body,
      camera,
      garment,
      warmUpFrames: WARM_UP_FRAMES,
      countedFrames,
      pictures: [0, 20, 40, 59].map((at) => Math.floor((at * countedFrames) / 60)),
    };
  });
}

/** A garment's name: its file's, without address and ending. */
export const garmentId = (url: string) => url.slice(url.lastIndexOf('/') + 1).replace(/\.glb$/, '');

/** A still shopper before a noisy camera (frames 30 to 150). */
export function jitterCase(garment: string): CaseSpec {
  return {
    id: 'jitter',
    clip: 'stand',
    clipId: 'stand',
    startSeconds: 0,
    body: BODIES[0],
    camera: { ...CAMERAS[0], id: 'jitter', width: 1280, height: 720, distance: 2.4, pitchDeg: 0 },
    garment,
    warmUpFrames: WARM_UP_FRAMES,
    countedFrames: 120,
    tracked: true,
    noise: 12,
    frozen: true,
  };
}

/** A sideways jump of 24 px between two frames. */
export function lagCase(garment: string): CaseSpec {
  return {
    id: 'lag',
    clip: 'stand',
    clipId: 'stand',
    startSeconds: 0,
    body: BODIES[0],
    camera: CAMERAS[0],
    garment,
    warmUpFrames: WARM_UP_FRAMES,
    countedFrames: 45,
    tracked: true,
    frozen: true,
    jump: { px: 24, atFrame: 20 },
  };
}
