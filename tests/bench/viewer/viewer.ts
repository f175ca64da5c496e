import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLDERS } from '../../../server/folders';
import type { BenchOptions } from '../options';
import type { ReportPicture } from '../report';
import { PEER, servePeer } from './serve-peer';
import { modelsIn, pathOf, serveShop } from './serve-shop';
import { visitModel, type ModelVisit } from './visit-model';

/** A middling mobile line. */
const LINE = { bitsPerSecond: 10e6, latencyMs: 40 };
const VIEWPORT = { width: 1440, height: 900 };
/** Visits to each side of each model, turn by turn. */
const TURNS = 3;

interface Figures {
  readonly bytes: number;
  readonly firstPictureMs: number;
  readonly interactiveMs: number;
}

/**
 * How long a shopper waits for a model on the product's page, beside `@google/model-viewer` on a page of
 * its own: the same file, canvas, tone mapping and line, no poster, nothing in any cache. The product's page carries the whole shop with it.
 *
 * `--models DIR` (public/models), `--only NAME`, `--turns N`.
 */
export async function benchViewer(options: BenchOptions) {
  const only = options.text('only');
  const turns = Number(options.text('turns') ?? TURNS);
  const all = await modelsIn(options.text('models') ?? FOLDERS.models);
  const models = all.filter(({ id }) => only === undefined || id === only);
  const folder = await mkdtemp(join(tmpdir(), 'tryscape-viewer-'));
  const shopFolder = join(folder, 'shop');
  const peerFolder = join(folder, 'peer');
  await Promise.all([shopFolder, peerFolder].map((each) => mkdir(each)));
  const visitor = { line: LINE, viewport: VIEWPORT };
  const shop = await serveShop(models, shopFolder);
  try {
    // The first visit says how large the canvas is; it counts for nothing else.
    const probe = await visitModel(shop.url, pathOf(models[0]!), visitor);
    const peer = await servePeer(models, probe, peerFolder);
    const ours: Record<string, Figures> = {};
    const theirs: Record<string, Figures> = {};
    const pictures: ReportPicture[] = [];
    try {
      for (const model of models) {
        const visits: { readonly a: ModelVisit[]; readonly b: ModelVisit[] } = { a: [], b: [] };
        for (let turn = 0; turn < turns; turn++) {
          visits.a.push(await visitModel(shop.url, pathOf(model), visitor));
          visits.b.push(
            await visitModel(peer.url, `?model=${encodeURIComponent(model.id)}`, visitor),
          );
        }
        ours[model.id] = mediansOf(visits.a);
        theirs[model.id] = mediansOf(visits.b);
        pictures.push(
          { title: `${model.id}, the product`, url: visits.a[0]!.picture },
          { title: `${model.id}, ${PEER.name}`, url: visits.b[0]!.picture },
        );
      }
    } finally {
      await peer.close();
    }
    return {
      object: {
        browser: probe.browserVersion,
        line: LINE,
        canvas: { width: probe.width, height: probe.height },
        models: ours,
        peer: { name: `${PEER.name} ${PEER.version}`, models: theirs },
      },
      pictures,
    };
  } finally {
    await shop.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of each figure by itself. */
function mediansOf(visits: readonly ModelVisit[]): Figures {
  const median = (read: (visit: ModelVisit) => number) =>
    Math.round(visits.map(read).sort((a, b) => a - b)[Math.floor(visits.length / 2)]!);
  return {
    bytes: median(({ bytes }) => bytes),
    firstPictureMs: median(({ firstPictureMs }) => firstPictureMs),
    interactiveMs: median(({ interactiveMs }) => interactiveMs),
  };
}
