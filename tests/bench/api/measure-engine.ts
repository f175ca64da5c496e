import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProductPage } from '../../../src/contract/product';
import { openStorage } from '../../../server/open-storage';
import { catalogue } from './catalogue';
import { runLoad, startServing, type Serving } from './child';
import type { Loaded } from './load';
import { orderRequests } from './orders';
import { LISTS, SEARCHES } from './questions';
import { startWriting } from './writer';

const CONNECTIONS = 32;
/** Of one turn. */
const SECONDS = 2;
/** Turns of each side, one after the other: A B A B A B. */
const TURNS = 3;

export interface EngineFigures {
  readonly list: {
    rps: number;
    shareOfMemory: number;
    p99Ms: number;
    items: number;
    bytes: number;
  };
  readonly listHot: { rps: number; shareOfMemory: number; p99Ms: number };
  readonly notModified: { rps: number; shareOfBare: number; p99Ms: number };
  readonly search: { rps: number; p99Ms: number };
  readonly orders: { rps: number; p99Ms: number };
  /** Rows of stock that another process changed meanwhile; no answer was older than they. */
  readonly writes: number;
}

interface Side {
  readonly serving: Serving;
  readonly requests: string;
  readonly status: number;
}

/** Measures one engine against its peers. The database is empty; `folder` takes files. */
export async function measureEngine(
  folder: string,
  databaseUrl: string | undefined,
): Promise<EngineFigures> {
  const storage = await openStorage({ dataFolder: folder, databaseUrl });
  const products = catalogue();
  await storage.sow(products);
  const file = async (name: string, content: unknown) => {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify(content));
    return path;
  };
  const shop = await startServing({
    what: 'shop',
    dataFolder: folder,
    databaseUrl,
    log: join(folder, 'shop.log'),
  });
  const bodies: Record<string, string> = {};
  for (const address of LISTS) bodies[address] = await (await fetch(shop.url + address)).text();
  const memory = await startServing({ what: 'memory', bodies: await file('bodies.json', bodies) });
  const bare = await startServing({ what: 'bare' });
  const gets = (name: string, addresses: readonly string[], headers = {}) =>
    file(
      name,
      addresses.map((path) => ({ path, headers })),
    );

  try {
    const hot = LISTS[0]!;
    const lists = await gets('lists.json', LISTS);
    const hots = await gets('hot.json', [hot]);
    const etag = (await fetch(shop.url + hot)).headers.get('etag')!;
    const known = await gets('known.json', [hot], { 'If-None-Match': etag });
    const orders = await file('orders.json', orderRequests(products));
    const found = await gets('searches.json', SEARCHES);
    const ask = (requests: string, status = 200): Side => ({ serving: shop, requests, status });
    const peer = (serving: Serving, requests: string, status = 200): Side => ({
      serving,
      requests,
      status,
    });

    // While nothing is written, since a tag that is known changes with what it names.
    const notModified = await compare(ask(known, 304), peer(bare, known, 304));
    const writer = startWriting(storage.db, shop.url, hot);
    const list = await compare(ask(lists), peer(memory, lists));
    const listHot = await compare(ask(hots), peer(memory, hots));
    const search = median(await turns([ask(found)]), 0);
    const writes = await writer.stop();
    const ordered = median(await turns([ask(orders, 201)]), 0);

    const pages = Object.values(bodies);
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      list: {
        rps: list.own.rps,
        shareOfMemory: list.share,
        p99Ms: list.own.p99Ms,
        items: mean(pages.map((text) => (JSON.parse(text) as ProductPage).items.length)),
        bytes: mean(pages.map((text) => Buffer.byteLength(text))),
      },
      listHot: { ...listHot.own, shareOfMemory: listHot.share },
      notModified: { ...notModified.own, shareOfBare: notModified.share },
      search,
      orders: ordered,
      writes,
    };
  } finally {
    await Promise.all([shop, memory, bare].map((serving) => serving.stop()));
    await storage.close();
  }
}

/** Two sides in turn, by the median of each. */
async function compare(own: Side, peer: Side): Promise<{ own: Loaded; share: number }> {
  const rounds = await turns([own, peer]);
  const [a, b] = [median(rounds, 0), median(rounds, 1)];
  return { own: a, share: a.rps / b.rps };
}

async function turns(sides: readonly Side[]): Promise<Loaded[][]> {
  const rounds: Loaded[][] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const round: Loaded[] = [];
    for (const { serving, requests, status } of sides) {
      const load = { url: serving.url, requests, connections: CONNECTIONS, seconds: SECONDS };
      round.push(await runLoad({ ...load, status }));
    }
    rounds.push(round);
  }
  return rounds;
}

function median(rounds: readonly Loaded[][], side: number): Loaded {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return {
    rps: middle(rounds.map((round) => round[side]!.rps)),
    p99Ms: middle(rounds.map((round) => round[side]!.p99Ms)),
  };
}
