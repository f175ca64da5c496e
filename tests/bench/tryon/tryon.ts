import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SEED } from '../../../server/seed';
import { parseBodies, type BodySpec } from '../../../src/tryon/camera/demo/body-spec';
import { clipSeconds, parseClip, type ClipJson } from '../../../src/tryon/camera/demo/clip';
import { createMotionClip } from '../../../src/tryon/camera/demo/motions';
import type { TrackerConfig } from '../../../src/tryon/tracker/messages';
import { visitUntilWorn } from '../../e2e/support/first-visit';
import { openBenchPage } from '../bench-page';
import { measureHeapGrowth, measureMainThread } from '../main-thread';
import type { BenchOptions } from '../options';
import type { CaseResult, CaseSpec, Oracle } from './case';
import { createCases, jitterCase, lagCase, type BenchClip } from './cases';
import { figuresOf, jitterOf, lagOf, waysOf } from './figures';
import type { BenchPage } from './page';
import type { PhotoResult } from './photo';
import { labelledPhotos, photoFigures } from './photos';

/** The clips of the bench, and where in each the counted seconds of a quick run begin. */
const CLIPS: readonly (readonly [id: string, startSeconds: number])[] = [
  ['stand', 1],
  ['turn', 1],
  ['turnAround', 1],
  ['raiseArms', 1],
  ['armsCrossed', 1.2],
  ['walk', 1],
  ['sit', 1],
  ['handsOnHips', 1.5],
  ['bend', 1],
  ['swing', 1],
];

const FIRST_GARMENT = 'tshirt';
/** Ten minutes at thirty frames a second. */
const HEAP_FRAMES = 18_000;
const STEP = 'bench.replayStep()';

const round = (value: number, digits = 4) => Number(value.toFixed(digits));

/** The try-on bench of `benches.md`. */
export async function benchTryon(options: BenchOptions) {
  const config: TrackerConfig = {
    model: options.text('model') === 'lite' ? 'lite' : 'full',
    delegate: 'CPU',
  };
  const clips = clipsOf(options.text('clips'));
  const garments = garmentsOf(options.text('garments'));
  const only = options.text('only');
  const oracle = options.text('oracle') as Oracle | undefined;
  // What is not about pixels is measured in whole runs of the product as it is.
  const isWhole = !only && !oracle;
  const cases = createCases({
    quick: options.flag('quick'),
    clips,
    bodies: bodiesOf(options.text('bodies')),
    garments,
  })
    .filter(({ id }) => !only || id.includes(only))
    .map((spec): CaseSpec => (oracle ? { ...spec, oracle } : spec));

  const firstWornBytes = isWhole ? (await visitUntilWorn()).bytes : null;
  const bench = await openBenchPage('tests/bench/tryon/page.html');
  const run = (spec: CaseSpec) =>
    bench.page.evaluate(
      (given) => (window as unknown as { bench: BenchPage }).bench.run(given),
      spec,
    );
  try {
    await bench.page.waitForFunction('window.bench', null, { timeout: 120_000 });
    await bench.page.evaluate(
      (given) => (window as unknown as { bench: BenchPage }).bench.open(given),
      config,
    );
    const results: CaseResult[] = [];
    for (const spec of cases) {
      const began = performance.now();
      const result = await run(spec);
      results.push(result);
      const { overlap, sleeveEndShare } = figuresOf(waysOf([result], 'ours'));
      const peer = figuresOf(waysOf([result], 'peer'));
      console.error(
        `${spec.id}: overlap ${round(overlap.mean, 3)} / ${round(overlap.p5, 3)}` +
          ` (peer ${round(peer.overlap.mean, 3)}), sleeve ${round(sleeveEndShare.mean, 3)},` +
          ` lost ${result.lostFrames}, tracker ${round(result.trackerMs, 0)} ms,` +
          ` ${round((performance.now() - began) / 1000, 1)} s`,
      );
    }
    const still = isWhole ? await run(jitterCase(garments[0])) : null;
    const jumping = isWhole ? await run(lagCase(garments[0])) : null;
    const photos: PhotoResult[] = [];
    for (const photo of labelledPhotos(options.text('photos'))) {
      photos.push(
        await bench.page.evaluate(
          ([given, garment]) =>
            (window as unknown as { bench: BenchPage }).bench.photo(given, garment),
          [photo, garments[0]] as const,
        ),
      );
    }
    if (isWhole) {
      await bench.page.evaluate(
        (url) => (window as unknown as { bench: BenchPage }).bench.prepareReplay(url),
        garments[0],
      );
    }
    const mainThread = isWhole
      ? await measureMainThread(bench.page, STEP, 'bench.referenceLoop()')
      : null;
    const heapGrowthMB = isWhole ? await measureHeapGrowth(bench.page, STEP, HEAP_FRAMES) : null;
    const who = (name: 'ours' | 'peer') => {
      const { overlap, occlusion, joints, sleeveEndShare } = figuresOf(waysOf(results, name));
      return {
        overlap: { mean: round(overlap.mean), p5: round(overlap.p5) },
        occlusion: round(occlusion),
        jitterPx: still && round(jitterOf(still[name].tracks), 3),
        lagFrames: jumping && lagOf(jumping[name].tracks, jumping.trueTracks, 20),
        joints: {
          offsetShare: round(joints.offsetShare),
          rotationDeg: round(joints.rotationDeg, 2),
        },
        sleeveEndShare: {
          mean: round(sleeveEndShare.mean),
          worstClip: round(sleeveEndShare.worstClip),
        },
      };
    };
    const garmentIds = [...new Set(results.map(({ garmentId }) => garmentId))];
    const perGarment = Object.fromEntries(
      garmentIds.map((id) => {
        const { overlap, occlusion, sleeveEndShare } = figuresOf(
          waysOf(
            results.filter(({ garmentId }) => garmentId === id),
            'ours',
          ),
        );
        return [
          id,
          {
            cases: results.filter(({ garmentId }) => garmentId === id).length,
            overlap: { mean: round(overlap.mean), p5: round(overlap.p5) },
            occlusion: round(occlusion),
            sleeveEndShare: round(sleeveEndShare.mean),
          },
        ];
      }),
    );
    const clipIds = [...new Set(results.map(({ clipId }) => clipId))];
    const perClip = Object.fromEntries(
      clipIds.map((id) => {
        const ofClip = results.filter(({ clipId }) => clipId === id);
        const ours = figuresOf(waysOf(ofClip, 'ours'));
        const peer = figuresOf(waysOf(ofClip, 'peer'));
        return [
          id,
          {
            overlap: { mean: round(ours.overlap.mean), p5: round(ours.overlap.p5) },
            occlusion: round(ours.occlusion),
            limbPixels: [0, 1, 2, 3].map((i) =>
              ofClip.reduce((sum, result) => sum + result.ours.occlusion[i], 0),
            ),
            sleeveEndShare: round(ours.sleeveEndShare.mean),
            joints: {
              offsetShare: round(ours.joints.offsetShare),
              rotationDeg: round(ours.joints.rotationDeg, 2),
            },
            shapes: ofClip.map(({ shape }) => shape),
            lostFrames: ofClip.reduce((sum, { lostFrames }) => sum + lostFrames, 0),
            peer: { overlap: { mean: round(peer.overlap.mean), p5: round(peer.overlap.p5) } },
          },
        ];
      }),
    );
    return {
      object: {
        browser: bench.browserVersion,
        tracker: config,
        ...(oracle ? { oracle } : {}),
        cases: results.length,
        ...who('ours'),
        firstWornBytes,
        mainThreadMsP95: mainThread && round(mainThread.p95Ms, 2),
        mainThread: mainThread && {
          medianMs: round(mainThread.medianMs, 2),
          referenceLoopMs: round(mainThread.referenceMs, 2),
        },
        heapGrowthMB: heapGrowthMB && round(heapGrowthMB, 2),
        garments: perGarment,
        clips: perClip,
        peer: { name: 'kalidokit 1.1.5', ...who('peer') },
        ...(photos.length > 0 ? { photos: photoFigures(photos) } : {}),
      },
      pictures: [
        ...photos.map(({ file, url }) => ({ title: file, url })),
        ...results.flatMap(({ id, pictures }) =>
          pictures.map(({ frame, url }) => ({ title: `${id} · ${frame}`, url })),
        ),
      ],
    };
  } finally {
    await bench.close();
  }
}

function clipsOf(folder: string | undefined): BenchClip[] {
  if (!folder) {
    return CLIPS.map(([id, startSeconds]) => ({
      id,
      clip: id,
      startSeconds,
      seconds: clipSeconds(createMotionClip(id)),
    }));
  }
  return filesOf(folder, '.json').map((file) => {
    const clip = JSON.parse(readFileSync(file, 'utf8')) as ClipJson;
    const id = basename(file, '.json');
    const parsed = parseClip(clip, id);
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed)}`);
    return { id, clip, startSeconds: 0, seconds: clipSeconds(parsed.value) };
  });
}

function bodiesOf(file: string | undefined): readonly BodySpec[] {
  if (!file) return [];
  const parsed = parseBodies(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed)}`);
  return parsed.value;
}

function garmentsOf(folder: string | undefined): string[] {
  if (!folder) return ownGarments();
  return filesOf(folder, '.glb').map((file) => `/@fs${file}`);
}

/** The garments on a fresh shop's shelf. The first is worn where one is enough. */
function ownGarments(): string[] {
  return SEED.flatMap(({ kind, model }) => (kind === 'garment' && model ? [model] : []))
    .sort((a, b) => Number(b === FIRST_GARMENT) - Number(a === FIRST_GARMENT))
    .map((model) => `/public/models/${model}.glb`);
}

const filesOf = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => resolve(join(folder, file)));
