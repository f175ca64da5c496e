/** Visits the fitting room on one renderer, over and over. Driven by `left.test.ts` through `window.visits`. */
import { NeutralToneMapping, WebGLRenderer } from 'three';
import { createTryonSession } from '../../../src/tryon/session';
import type { FittingStage } from '../../../src/tryon/stage/fitting-stage';
import { useTryon, type TryonInput } from '../../../src/tryon/store';

const URLS = {
  body: '/models/body.glb',
  woman: '/models/shopper-woman.glb',
  garments: { tshirt: '/models/tshirt.glb' },
};

/** What the renderer keeps on the GPU. */
export interface Kept {
  readonly geometries: number;
  readonly textures: number;
}

const renderer = new WebGLRenderer();
renderer.toneMapping = NeutralToneMapping;
renderer.setSize(180, 240);
document.body.append(renderer.domElement);

const kept = (): Kept => {
  const { geometries, textures } = renderer.info.memory;
  return { geometries, textures };
};

/** Enters, wears the garment, leaves; resolves to what was kept meanwhile. */
async function visit(input: TryonInput): Promise<Kept> {
  let shown: FittingStage | null = null;
  const session = createTryonSession({
    renderer,
    urls: URLS,
    look: { garment: 'tshirt', variant: 'white' },
    screenAspect: () => 180 / 240,
    onStage(stage) {
      shown = stage;
    },
    invalidate() {
      if (!shown) return;
      shown.update(1);
      shown.render(renderer);
    },
  });
  const worn = new Promise<void>((resolve) => {
    const forget = useTryon.subscribe(({ phase, found }) => {
      if (phase !== 'running' || !found) return;
      forget();
      resolve();
    });
  });
  void session.start(input);
  await worn;
  const inside = kept();
  session.dispose();
  return inside;
}

const visits = { visit, kept };
export type Visits = typeof visits;
Object.assign(window, { visits });
