import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { OrderRequest } from '../../../src/contract/order';
import { openStorage } from '../../../server/open-storage';
import { LEASE_MS } from '../../../server/orders/answer-once';
import { SEED } from '../../../server/seed/index';
import { startPostgres } from '../../setup/postgres-cluster';
import type { BenchOptions } from '../options';
import { pause, sendBuyers } from './buyers';
import { createShopProcess } from './shop-process';
import { verdictOf, type Found } from './verdict';

const SKUS = ['tshirt.white.M', 'tshirt.ocean.S'];
const KILLS = 4;
/** Orders that are acknowledged between two kills, at least. */
const ORDERS_BETWEEN = 10;
/** Pieces of each sku for each kill: more than are ordered until the next. */
const PIECES = 80;
/** A kill comes at any moment of this span. */
const SPAN_MS = 150;

interface Place {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Kills the database, where it is a process of its own, and starts it again. */
  readonly killDatabase?: () => Promise<void>;
}

/** `npm run bench -- faults [--kills N] [--only sqlite|postgres]`: what is left of orders when things are killed. */
export async function benchFaults(options: BenchOptions) {
  const kills = Number(options.text('kills') ?? KILLS);
  const only = options.text('only');
  const engines: Record<string, Awaited<ReturnType<typeof run>>> = {};
  if (only !== 'postgres') {
    const dataFolder = await mkdtemp(join(tmpdir(), 'tryscape-faults-'));
    try {
      engines['sqlite'] = await run({ dataFolder, databaseUrl: undefined }, kills);
    } finally {
      await rm(dataFolder, { recursive: true, force: true });
    }
  }
  if (only !== 'sqlite') {
    const dataFolder = await mkdtemp(join(tmpdir(), 'tryscape-faults-'));
    const cluster = await startPostgres();
    try {
      await createDatabase(cluster.url('postgres'));
      const databaseUrl = cluster.url('faults');
      const killDatabase = () => cluster.killAndRestart();
      engines['postgres'] = await run({ dataFolder, databaseUrl, killDatabase }, kills);
    } finally {
      await cluster.stop();
      await rm(dataFolder, { recursive: true, force: true });
    }
  }
  return { object: { browser: null, engines }, pictures: [] };
}

async function createDatabase(admin: string): Promise<void> {
  const client = new Client(admin);
  await client.connect();
  await client.query('create database faults');
  await client.end();
}

async function run(place: Place, kills: number) {
  const stocked = PIECES * (kills + 1);
  await fill(place, stocked);
  const shop = createShopProcess({
    DATA_DIR: place.dataFolder,
    ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }),
  });
  await shop.start();
  const buyers = sendBuyers({ url: shop.url, orderOf });
  let databaseKills = 0;
  let counted = 0;
  const sell = async (orders: number) => {
    while (buyers.acknowledged.length < counted + orders) {
      if (buyers.soldOut()) throw new Error('faults: sold out before the last kill');
      // What dies of the database's death is started again, as a supervisor does.
      await shop.start();
      await pause(5);
    }
    await pause(Math.random() * SPAN_MS);
    counted = buyers.acknowledged.length;
  };
  for (let kill = 0; kill < kills; kill++) {
    await sell(ORDERS_BETWEEN);
    if (place.killDatabase && kill % 2 === 1) {
      await place.killDatabase();
      databaseKills += 1;
    } else {
      await shop.kill();
      await shop.start();
    }
  }
  while (!buyers.soldOut()) await pause(50);
  await buyers.stop();
  await buyers.askAgain(4 * LEASE_MS);
  await shop.kill();
  const verdict = verdictOf(buyers.acknowledged, await look(place, stocked));
  return { kills, databaseKills, serverDeaths: shop.deaths(), ...verdict };
}

/** One piece, brought to somebody who is called by the key of the request. */
function orderOf(key: string, turn: number): OrderRequest {
  return {
    items: [{ sku: SKUS[turn % SKUS.length]!, quantity: 1 }],
    currency: 'CNY',
    totalMinor: 308_00,
    language: 'en',
    delivery: { method: 'home', name: key, phone: '13800138000', address: 'No such street' },
    remember: false,
  };
}

/** A shop of the seed with so many pieces of what is ordered, over an engine that loses nothing. */
async function fill(place: Place, pieces: number): Promise<void> {
  const { db, sow, close } = await openStorage(place);
  await sow(SEED);
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('stock')
      .set({ on_hand: pieces })
      .where('sku', 'in', SKUS)
      .execute();
  });
  const asked = place.databaseUrl ? sql`show synchronous_commit` : sql`pragma synchronous`;
  const { rows } = await asked.execute(db);
  await close();
  const [answer] = Object.values(rows[0] as Record<string, unknown>);
  if (answer !== 'on' && answer !== 2) throw new Error(`faults: synchronous is ${String(answer)}`);
}

async function look(place: Place, stocked: number): Promise<Found> {
  const { db, close } = await openStorage(place);
  const orders = await db.selectFrom('shop_order').select(['token', 'delivery']).execute();
  const sold = await db.selectFrom('order_line').select(['sku', 'quantity']).execute();
  const stock = await db.selectFrom('stock').selectAll().where('sku', 'in', SKUS).execute();
  const unanswered = await db
    .selectFrom('idempotency_key')
    .select('key')
    .where('answer', 'is', null)
    .execute();
  await close();
  return {
    orders: orders.map(({ token, delivery }) => ({ token, key: JSON.parse(delivery).name })),
    stock: stock.map(({ sku, on_hand }) => ({
      stocked,
      onHand: on_hand,
      sold: sold.reduce((sum, line) => sum + (line.sku === sku ? line.quantity : 0), 0),
    })),
    unanswered: unanswered.length,
  };
}
