/** The bench's page: films, tracks, dresses and compares. Driven by `tryon.ts` through `window.bench`. */
import { NeutralToneMapping, WebGLRenderer } from 'three';
import { loadModel } from '../../../src/scene/load-model';
import { createDemoScene } from '../../../src/tryon/camera/demo/demo-scene';
import type { TrackerConfig } from '../../../src/tryon/tracker/messages';
import { createTracker } from '../../../src/tryon/tracker/tracker';
import type { CaseSpec } from './case';
import { referenceLoop } from '../no-graphics';
import { createReplay } from './replay';
import { runPhoto, type LabelledPhoto } from './photo';
import { runCase, type Studio } from './run-case';

const MODELS = '/public/models';

const renderer = new WebGLRenderer({ antialias: false, preserveDrawingBuffer: true });
renderer.toneMapping = NeutralToneMapping;
renderer.setPixelRatio(1);
document.body.append(renderer.domElement);

let studio: Promise<Studio> | null = null;

async function open(config: TrackerConfig): Promise<Studio> {
  const [woman, man, body] = await Promise.all(
    ['shopper-woman', 'shopper-man', 'body'].map((name) => loadModel(`${MODELS}/${name}.glb`)),
  );
  const tracker = await createTracker({ fixed: config });
  if (!tracker.ok) throw new Error(`bench: the tracker did not load (${tracker.code})`);
  return {
    renderer,
    bodyUrl: `${MODELS}/body.glb`,
    womanUrl: `${MODELS}/shopper-woman.glb`,
    manUrl: `${MODELS}/shopper-man.glb`,
    demo: createDemoScene({ woman, man, body, quality: 'light' }),
    tracker: tracker.value,
    nextTimestamp: 1,
    recording: null,
  };
}

let replay: Awaited<ReturnType<typeof createReplay>> | null = null;

const bench = {
  open: async (config: TrackerConfig) => void (await (studio ??= open(config))),
  run: async (spec: CaseSpec) => runCase(await studio!, spec),
  photo: async (photo: LabelledPhoto, garment: string) => runPhoto(await studio!, photo, garment),
  /** After this the page draws nothing any more. */
  async prepareReplay(garment: string) {
    const { recording, bodyUrl } = await studio!;
    replay = await createReplay(renderer, recording!, bodyUrl, garment);
  },
  replayStep: () => replay!.step(),
  referenceLoop,
};
export type BenchPage = typeof bench;
Object.assign(window, { bench });
