/** Films of the demo shoppers: the tracker's landmarks and the rig's true joints, 30 a second. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { Quaternion, Vector3 } from 'three';
import { POSE_BONES } from '../../../../src/contract/bones';
import { LANDMARK_COUNT, type Landmarks } from '../../../../src/contract/landmark';
import type { Pinhole } from './clips';

interface FilmHeader {
  readonly clip: string;
  readonly body: string;
  readonly camera: Pinhole & { readonly pitch: number };
  readonly frames: number;
}

export interface ShopperFilm extends Omit<FilmHeader, 'frames'> {
  readonly landmarks: readonly Landmarks[];
  /** Camera space, in POSE_BONES order; rotations are from the rig's own rest. */
  readonly truth: readonly { readonly joints: Vector3[]; readonly rotations: Quaternion[] }[];
}

export interface ShopperFilms {
  /** 19 × 3: rest joints of the reference body. */
  readonly restJoints: readonly number[];
  readonly films: readonly ShopperFilm[];
}

const FILE = new URL('../../../fixtures/pose/shoppers.br', import.meta.url);

/** The format is described beside the file. */
export function loadShopperFilms(): ShopperFilms {
  const data = brotliDecompressSync(readFileSync(FILE));
  const headerLength = data.readUInt32LE(0);
  const header = JSON.parse(data.toString('utf8', 4, 4 + headerLength)) as {
    restJoints: number[];
    films: FilmHeader[];
  };
  let at = 4 + headerLength;
  /** Reads `channels × points` planes of a number a frame. */
  const readPlanes = (channels: number, points: number, frames: number, unit: number) => {
    const start = at;
    at += channels * points * frames * 2;
    return (frame: number, channel: number, point: number) =>
      data.readInt16LE(start + ((channel * points + point) * frames + frame) * 2) * unit;
  };
  const films = header.films.map(({ frames, ...film }): ShopperFilm => {
    const image = readPlanes(2, LANDMARK_COUNT, frames, 1 / 16384);
    const world = readPlanes(3, LANDMARK_COUNT, frames, 1e-4);
    const visibility = readPlanes(1, LANDMARK_COUNT, frames, 1 / 32767);
    const joints = readPlanes(3, POSE_BONES.length, frames, 2e-4);
    const rotations = readPlanes(4, POSE_BONES.length, frames, 1 / 32767);
    const each = Array.from({ length: frames }, (_, frame) => frame);
    return {
      ...film,
      landmarks: each.map((f) => ({
        image: landmarkBuffer((i) => [image(f, 0, i), image(f, 1, i), 0, visibility(f, 0, i)]),
        world: landmarkBuffer((i) => [
          ...([world(f, 0, i), world(f, 1, i), world(f, 2, i)] as const),
          visibility(f, 0, i),
        ]),
      })),
      truth: each.map((f) => ({
        joints: POSE_BONES.map(
          (_, b) => new Vector3(joints(f, 0, b), joints(f, 1, b), joints(f, 2, b)),
        ),
        rotations: POSE_BONES.map((_, b) =>
          new Quaternion(
            rotations(f, 0, b),
            rotations(f, 1, b),
            rotations(f, 2, b),
            rotations(f, 3, b),
          ).normalize(),
        ),
      })),
    };
  });
  return { restJoints: header.restJoints, films };
}

function landmarkBuffer(landmark: (i: number) => readonly number[]): Float32Array {
  return Float32Array.from(Array.from({ length: LANDMARK_COUNT }, (_, i) => landmark(i)).flat());
}
