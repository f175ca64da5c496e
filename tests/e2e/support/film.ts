import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openBenchPage } from '../../bench/bench-page';
import type { Joints, Studio } from './film-page';
import { i420ToRgb } from './i420';
import type { Point, Rgb } from './pixels';

declare const studio: Studio;

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.cache/films');
/** Everything that a film shows comes from these. */
const MADE_FROM = [
  'public/models/body.glb',
  'public/models/shopper-man.glb',
  'public/models/shopper-woman.glb',
  'shaders',
  'src/tryon/camera',
  'src/tryon/load-demo.ts',
  'tests/e2e/support/film-page.ts',
  'tests/e2e/support/film.ts',
  'tests/e2e/support/i420.ts',
  'tests/e2e/support/slate.ts',
];

export const FILM_SIZE = { width: 360, height: 480 } as const;
/** Few enough that a tracker on a busy machine without a GPU sees nearly every one. */
const FPS = 5;

interface Take {
  /** A clip of the demo shopper; null is the room without her. */
  readonly clip: string | null;
  readonly frames: number;
  /** Of the clip, from one picture to the next. */
  readonly seconds: number;
}

const TAKES = {
  stand: { clip: 'stand', frames: 10, seconds: 0.2 },
  /** At half her speed. */
  turn: { clip: 'turnAround', frames: 50, seconds: 0.1 },
  gone: { clip: null, frames: 15, seconds: 0.2 },
} as const satisfies Record<string, Take>;

export interface Film {
  /** A `.y4m` that shows her standing, over and over. */
  readonly standing: string;
  /** The room without anybody. */
  readonly empty: string;
  /** Two of her stand beside each other. */
  readonly pair: string;
  /** She stands, turns all round to her left, is gone; from the beginning again. */
  readonly visit: string;
  /** For each number on the slate: what she does in the picture, and where she is in it. */
  readonly frames: readonly FilmFrame[];
  picture(number: number): FilmPicture;
}

export interface FilmPicture {
  /** Rows from the top, three bytes a pixel. */
  readonly pixels: Uint8ClampedArray;
  at(point: Point): Rgb;
}

export interface FilmFrame {
  readonly take: keyof typeof TAKES;
  /** Null when she is gone. */
  readonly joints: Joints | null;
}

/** Films the demo shopper, once for each state of what the film is made from. */
export async function film(): Promise<Film> {
  const name = join(FOLDER, await fingerprint());
  const kept = await readFile(`${name}.json`, 'utf8').catch(() => undefined);
  const frames = kept ? (JSON.parse(kept) as FilmFrame[]) : await shootAll(name);
  const visit = await readFile(`${name}-visit.y4m`);
  return {
    standing: `${name}-standing.y4m`,
    empty: `${name}-empty.y4m`,
    pair: `${name}-pair.y4m`,
    visit: `${name}-visit.y4m`,
    frames,
    picture: (number) => toPicture(planesOf(visit, number)),
  };
}

function toPicture(planes: Uint8Array): FilmPicture {
  const { width, height } = FILM_SIZE;
  const pixels = i420ToRgb(planes, width, height);
  return {
    pixels,
    at([x, y]) {
      const first = (Math.floor(y) * width + Math.floor(x)) * 3;
      return [pixels[first], pixels[first + 1], pixels[first + 2]];
    },
  };
}

async function shootAll(name: string): Promise<FilmFrame[]> {
  // Films of earlier states are of no use any more.
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const { page, close } = await openBenchPage('tests/e2e/support/film-page.html');
  const frames: FilmFrame[] = [];
  const pictures: Buffer[] = [];
  try {
    await page.waitForFunction(() => 'studio' in window);
    await page.evaluate(({ width, height }) => studio.open(width, height), FILM_SIZE);
    for (const [take, { clip, frames: count, seconds }] of Object.entries(TAKES)) {
      for (let i = 0; i < count; i++) {
        const shot = await page.evaluate(
          ([clip, seconds, number]) => studio.shoot(clip, seconds, number),
          [clip, i * seconds, frames.length] as const,
        );
        frames.push({ take: take as FilmFrame['take'], joints: shot.joints });
        pictures.push(Buffer.from(shot.i420, 'base64'));
      }
    }
  } finally {
    await close();
  }
  await writeFile(`${name}-visit.y4m`, y4m(pictures));
  const standing = pictures.slice(0, TAKES.stand.frames);
  await writeFile(`${name}-standing.y4m`, y4m(standing));
  await writeFile(`${name}-empty.y4m`, y4m(pictures.slice(-TAKES.gone.frames)));
  await writeFile(`${name}-pair.y4m`, y4m(standing.map(twice)));
  // Last, and whole or not at all: it says that the rest is there.
  await writeFile(`${name}.unfinished`, JSON.stringify(frames));
  await rename(`${name}.unfinished`, `${name}.json`);
  return frames;
}

/** YUV4MPEG2: a line for the stream, a line before each picture. */
const STREAM = Buffer.from(
  `YUV4MPEG2 W${FILM_SIZE.width} H${FILM_SIZE.height} F${FPS}:1 Ip A1:1 C420\n`,
);
const FRAME = Buffer.from('FRAME\n');
const PICTURE_BYTES = (FILM_SIZE.width * FILM_SIZE.height * 3) / 2;

const y4m = (pictures: readonly Buffer[]) =>
  Buffer.concat([STREAM, ...pictures.flatMap((picture) => [FRAME, picture])]);

/** The picture's middle half, twice beside itself: whoever stands there has a twin. */
function twice(picture: Buffer): Buffer {
  const out = Buffer.alloc(PICTURE_BYTES);
  const { width, height } = FILM_SIZE;
  // I420: all of Y, then U and V at half the size.
  const planes = [
    { at: 0, columns: width, rows: height },
    { at: width * height, columns: width / 2, rows: height / 2 },
    { at: width * height * 1.25, columns: width / 2, rows: height / 2 },
  ];
  for (const { at, columns, rows } of planes) {
    for (let row = 0; row < rows; row++) {
      const begin = at + row * columns;
      const middle = picture.subarray(begin + columns / 4, begin + (columns / 4) * 3);
      out.set(middle, begin);
      out.set(middle, begin + columns / 2);
    }
  }
  return out;
}

function planesOf(film: Buffer, number: number): Buffer {
  const begin = STREAM.length + number * (FRAME.length + PICTURE_BYTES) + FRAME.length;
  return film.subarray(begin, begin + PICTURE_BYTES);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of MADE_FROM) {
    for (const file of await filesOf(join(ROOT, path))) {
      hash.update(relative(ROOT, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
