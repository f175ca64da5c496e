import type { ShapeWeights } from '../../../src/contract/bones';
import type { BodySpec } from '../../../src/tryon/camera/demo/body-spec';
import type { ClipJson } from '../../../src/tryon/camera/demo/clip';
import type { CameraSetup } from '../../../src/tryon/camera/demo/virtual-camera';

/** Which part of the pipeline is given the truth instead of its own finding. */
export type Oracle = 'landmarks' | 'pose' | 'shape';

/** One filmed case. */
export interface CaseSpec {
  readonly id: string;
  /** A built-in clip's name, or a clip from a file. */
  readonly clip: string | ClipJson;
  /** Name for the report; a file's name for outside clips. */
  readonly clipId: string;
  /** Where in the clip the first frame lies, seconds. */
  readonly startSeconds: number;
  readonly body: BodySpec;
  readonly camera: CameraSetup;
  /** Address of the garment's GLB. */
  readonly garment: string;
  /** Frames that warm up and do not count, and frames that do. */
  readonly warmUpFrames: number;
  readonly countedFrames: number;
  /** Tracks points of the garment, instead of comparing pixels. */
  readonly tracked?: boolean;
  /** Uniform noise of ± this many levels on each pixel, channel and frame. */
  readonly noise?: number;
  /** The shopper stands still: every frame is the first. */
  readonly frozen?: boolean;
  /** A sideways jump of this many pixels, seen from this counted frame on. */
  readonly jump?: { readonly px: number; readonly atFrame: number };
  readonly oracle?: Oracle;
  /** Counted frames of which pictures are wanted. */
  readonly pictures?: readonly number[];
}

/** Figures of one way of dressing the shopper: ours, or the peer's. */
export interface WayFigures {
  /** Intersection over union of garment pixels, a frame; null where neither shows any. */
  readonly overlap: readonly (number | null)[];
  /** Pixels where garment and limb meet: [garment in front, and found so, limb in front, and found so]. */
  readonly occlusion: readonly [number, number, number, number];
  /** Sum and count of the joints' distances, share of the shoulder breadth. */
  readonly offsets: readonly [sum: number, count: number];
  /** Sum and count of rotation errors, degrees. */
  readonly rotations: readonly [sum: number, count: number];
  /** Sum and count of the sleeves' (or hem's) ends' distances, share of the shoulder breadth. */
  readonly sleeveEnds: readonly [sum: number, count: number];
  /** Counted frames × points × (x, y) of visible garment vertices, px; NaN in lost frames. */
  readonly tracks: readonly (readonly number[])[];
}

export interface CasePicture {
  readonly frame: number;
  /** JPEG data URL: the shopper as filmed, dressed by us, truth outlined. */
  readonly url: string;
}

export interface CaseResult {
  readonly id: string;
  readonly clipId: string;
  readonly garmentId: string;
  readonly ours: WayFigures;
  readonly peer: WayFigures;
  /** Tracks of the truth, as in {@link WayFigures}. */
  readonly trueTracks: readonly (readonly number[])[];
  readonly lostFrames: number;
  readonly trackerMs: number;
  /** Shape key weights that were found in the end, and the body's own. */
  readonly shape: { readonly found: ShapeWeights; readonly known: ShapeWeights };
  readonly pictures: readonly CasePicture[];
}
