import { success, type Outcome } from '../../contract/tryon-error';
import { isSamePerson, type Probe } from './choose';
import type { Detection, TrackerConfig, TrackerMode } from './messages';
import { createTimeline } from './timeline';
import { loadTrackerWorker, type TrackerWorker } from './tracker-worker';

/** What the tracker runs now, and how long it takes: for the page and for `/device`. */
export interface TrackerState extends TrackerConfig {
  /** Median of the last inferences, milliseconds. */
  readonly inferenceMs: number;
}

export interface Tracker {
  readonly state: TrackerState;
  detect(
    bitmap: ImageBitmap,
    frameId: number,
    mode: TrackerMode,
    timestampMs: number,
  ): Promise<Outcome<Detection>>;
  /**
   * Tries the heavier model and the GPU on `probe` (a picture with a person in it), in workers of
   * their own, while the present one goes on working; keeps what serves best.
   */
  improve(probe: () => Promise<ImageBitmap>): Promise<void>;
  dispose(): void;
}

/** A frame of the full model may take this long: 30 frames a second. */
const FULL_MODEL_BUDGET_MS = 33;
/** A device that has become so slow (heat, other programs) goes back to the light model. */
const FULL_MODEL_LIMIT_MS = 60;
/** Inference times that the median is taken over. */
const WINDOW = 15;
/** The first run of a landmarker compiles and warms; the second is measured. */
const PROBE_RUNS = 3;

const START: TrackerConfig = { model: 'lite', delegate: 'CPU' };

async function probeWorker(
  worker: TrackerWorker,
  probe: () => Promise<ImageBitmap>,
): Promise<Probe | null> {
  let best: Probe | null = null;
  for (let run = 0; run < PROBE_RUNS; run++) {
    const picture = await probe().catch(() => null);
    if (!picture) return null;
    const outcome = await worker.detect(picture, run, 'image', 0);
    if (!outcome.ok || !outcome.value.landmarks) return null;
    const { inferenceMs, landmarks } = outcome.value;
    if (!best || inferenceMs < best.inferenceMs) best = { inferenceMs, image: landmarks.image };
  }
  return best;
}

/**
 * Loads the light model on the CPU, which works everywhere and is the smallest download, and goes
 * back to it where the full one, once taken, becomes too slow. `fixed` asks for one configuration and
 * keeps it.
 */
export async function createTracker(options: {
  readonly fixed?: TrackerConfig | undefined;
  readonly onProgress?: ((loadedBytes: number, totalBytes: number) => void) | undefined;
}): Promise<Outcome<Tracker>> {
  const first = await loadTrackerWorker(options.fixed ?? START, options.onProgress);
  if (!first.ok) return first;
  let current = first.value;
  let next: TrackerWorker | null = null;
  let disposed = false;
  let isRelieving = false;
  const times: number[] = [];
  const timeline = createTimeline();
  let turn: Promise<unknown> = Promise.resolve();
  const medianMs = () => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;

  /** Loads and measures a candidate; disposes of it unless `accept` says to keep it. */
  async function tryCandidate(
    config: TrackerConfig,
    probe: () => Promise<ImageBitmap>,
    accept: (measured: Probe) => boolean,
  ): Promise<void> {
    const candidate = await loadTrackerWorker(config);
    if (!candidate.ok) return;
    const measured = disposed ? null : await probeWorker(candidate.value, probe);
    if (measured && !disposed && accept(measured)) {
      next?.dispose();
      next = candidate.value;
    } else candidate.value.dispose();
  }

  /** Brings the light model back where the full one has become too much. */
  async function relieve(): Promise<void> {
    if (isRelieving || options.fixed) return;
    isRelieving = true;
    const { delegate } = current.config;
    const lighter = await loadTrackerWorker({ model: 'lite', delegate });
    if (!lighter.ok) return;
    if (disposed || next) lighter.value.dispose();
    else next = lighter.value;
  }

  async function look(
    bitmap: ImageBitmap,
    frameId: number,
    mode: TrackerMode,
    timestampMs: number,
  ): Promise<Outcome<Detection>> {
    // Between two frames nothing is under way, so this is where a better worker takes over.
    if (next) {
      current.dispose();
      current = next;
      next = null;
      times.length = 0;
    }
    const outcome = await current.detect(bitmap, frameId, mode, timestampMs);
    if (outcome.ok) {
      times.push(outcome.value.inferenceMs);
      if (times.length > WINDOW) times.shift();
      const isFull = current.config.model === 'full' && times.length === WINDOW;
      if (isFull && medianMs() > FULL_MODEL_LIMIT_MS) void relieve();
    }
    return outcome;
  }

  return success({
    get state() {
      return { ...current.config, inferenceMs: medianMs() };
    },
    detect(bitmap, frameId, mode, timestampMs) {
      // A picture that was chosen anew waits for the answer to the last frame of the one before.
      const answer = turn.then(() => look(bitmap, frameId, mode, timeline(timestampMs)));
      turn = answer;
      return answer;
    },
    async improve(probe) {
      if (options.fixed) return;
      const reference = await loadTrackerWorker(START);
      if (!reference.ok) return;
      const cpu = await probeWorker(reference.value, probe);
      reference.value.dispose();
      if (!cpu || disposed) return;
      let { delegate, bestMs } = { delegate: START.delegate, bestMs: cpu.inferenceMs };
      await tryCandidate({ model: 'lite', delegate: 'GPU' }, probe, (gpu) => {
        if (gpu.inferenceMs >= cpu.inferenceMs || !isSamePerson(gpu.image, cpu.image)) return false;
        delegate = 'GPU';
        bestMs = gpu.inferenceMs;
        return true;
      });
      // The full model is never faster: it is not even fetched where the light one is too slow.
      if (disposed || bestMs > FULL_MODEL_BUDGET_MS) return;
      await tryCandidate(
        { model: 'full', delegate },
        probe,
        (full) => full.inferenceMs <= FULL_MODEL_BUDGET_MS,
      );
    },
    dispose() {
      disposed = true;
      current.dispose();
      next?.dispose();
    },
  });
}
