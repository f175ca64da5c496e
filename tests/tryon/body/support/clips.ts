/** The filmed clips: the tracker's landmarks and the truth, frame by frame. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { Quaternion, Vector3 } from 'three';
import { LANDMARK_COUNT, type Landmarks } from '../../../../src/contract/landmark';
import { MANNEQUINS, mannequinOffsets, skinPoints, type Mannequin } from './mannequin';
import { CLIP_FRAMES, controlAt, type ClipName } from './motion';
import { poseMannequin, type PosedBody } from './posing';

export interface Pinhole {
  readonly width: number;
  readonly height: number;
  readonly focalPx: number;
}

export interface FilmCamera extends Pinhole {
  /** Metres above the floor. */
  readonly heightM: number;
  /** How far it looks up, radians. */
  readonly pitch: number;
}

export interface Truth extends PosedBody {
  /** Points of the skin, camera space. */
  readonly skin: Vector3[];
}

export interface Clip {
  readonly body: string;
  readonly name: ClipName;
  /** Body and camera: one person before one camera, clip after clip. */
  readonly set: string;
  readonly mannequin: Mannequin;
  readonly camera: FilmCamera;
  readonly landmarks: readonly Landmarks[];
  readonly truth: readonly Truth[];
}

/** A body before a camera: distance and place to the side, metres. */
interface FilmSet {
  readonly body: string;
  readonly camera: string;
  readonly distance: number;
  readonly sideways: number;
}

const DEGREES = Math.PI / 180;

function camera(width: number, height: number, heightM: number, pitchDegrees: number): FilmCamera {
  const focalPx = Math.max(width, height) / 2 / Math.tan(30 * DEGREES);
  return { width, height, focalPx, heightM, pitch: pitchDegrees * DEGREES };
}

const CAMERAS: Readonly<Record<string, FilmCamera>> = {
  phone: camera(480, 640, 1.25, 0),
  laptop: camera(640, 480, 0.8, 4),
  high: camera(480, 640, 1.5, -5),
  laptopNear: camera(640, 480, 0.85, 8),
};

/** The sets on which constants were tuned, and one on which nothing was. */
export const TUNED_SETS: readonly FilmSet[] = [
  { body: 'A', camera: 'phone', distance: 2.6, sideways: 0 },
  { body: 'B', camera: 'laptop', distance: 2.6, sideways: 0 },
  { body: 'C', camera: 'phone', distance: 2.5, sideways: 0.22 },
  { body: 'A', camera: 'laptopNear', distance: 2.0, sideways: -0.15 },
];
export const HELD_OUT_SETS: readonly FilmSet[] = [
  { body: 'D', camera: 'high', distance: 2.9, sideways: -0.12 },
];

type Model = 'full' | 'lite';

/** Every clip of the sets that was filmed and tracked. */
export function loadClips(sets: readonly FilmSet[], model: Model = 'full'): Clip[] {
  const recorded = readLandmarks();
  return sets.flatMap((set) =>
    (Object.keys(CLIP_FRAMES) as ClipName[]).flatMap((name) => {
      const landmarks = recorded.get(`${set.body}_${set.camera}_${name}/${model}`);
      return landmarks ? [createClip(set, name, landmarks)] : [];
    }),
  );
}

function createClip(set: FilmSet, name: ClipName, landmarks: Landmarks[]): Clip {
  return {
    ...{ body: set.body, name, set: `${set.body}_${set.camera}`, landmarks },
    mannequin: MANNEQUINS[set.body],
    camera: CAMERAS[set.camera],
    truth: landmarks.map((_, frame) => truthAt(set, name, frame)),
  };
}

function truthAt(set: FilmSet, name: ClipName, frame: number): Truth {
  const { proportions, girths } = MANNEQUINS[set.body];
  const { heightM, pitch } = CAMERAS[set.camera];
  const offsets = mannequinOffsets(proportions);
  const world = poseMannequin(proportions, offsets, controlAt(name, frame), set.sideways);
  const view = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -pitch);
  const eye = new Vector3(0, heightM, set.distance);
  const joints = world.joints.map((joint) => joint.clone().sub(eye).applyQuaternion(view));
  const rotations = world.rotations.map((rotation) => view.clone().multiply(rotation));
  const body = { joints, rotations, localRotations: world.localRotations };
  return { ...body, skin: skinOf(body, skinPoints(proportions, girths)) };
}

/** Where the points of the skin are on a posed body. */
export function skinOf(
  { joints, rotations }: Pick<PosedBody, 'joints' | 'rotations'>,
  points: ReturnType<typeof skinPoints>,
): Vector3[] {
  return points.map(({ bone, offset }) =>
    offset.clone().applyQuaternion(rotations[bone]).add(joints[bone]),
  );
}

/** Where a point in camera space lies in the picture, pixels. */
export function project(camera: Pinhole, point: Vector3): readonly [x: number, y: number] {
  const scale = camera.focalPx / -point.z;
  return [camera.width / 2 + point.x * scale, camera.height / 2 - point.y * scale];
}

const FILE = new URL('../../../fixtures/pose/landmarks.br', import.meta.url);
const BYTES_PER_LANDMARK = 11;

/** By `set_clip/model`; the format is described beside the file. */
function readLandmarks(): Map<string, Landmarks[]> {
  const data = brotliDecompressSync(readFileSync(FILE));
  const headerLength = data.readUInt32LE(0);
  const header = JSON.parse(data.toString('utf8', 4, 4 + headerLength)) as [
    string,
    Model,
    number,
  ][];
  let at = 4 + headerLength;
  return new Map(
    header.map(([clip, model, frames]) => {
      const block = data.subarray(at, (at += LANDMARK_COUNT * frames * BYTES_PER_LANDMARK));
      return [
        `${clip}/${model}`,
        Array.from({ length: frames }, (_, f) => frameOf(block, frames, f)),
      ];
    }),
  );
}

function frameOf(block: Buffer, frames: number, frame: number): Landmarks {
  const image = new Float32Array(LANDMARK_COUNT * 4);
  const world = new Float32Array(LANDMARK_COUNT * 4);
  const plane = (index: number, i: number) =>
    block.readInt16LE(((index * LANDMARK_COUNT + i) * frames + frame) * 2);
  for (let i = 0; i < LANDMARK_COUNT; i++) {
    const visibility = block[LANDMARK_COUNT * frames * 10 + i * frames + frame] / 255;
    image.set([plane(0, i) / 16384, plane(1, i) / 16384, 0, visibility], i * 4);
    world.set(
      [plane(2, i), plane(3, i), plane(4, i)].map((v) => v / 1e4),
      i * 4,
    );
    world[i * 4 + 3] = visibility;
  }
  return { image, world };
}
