import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Order } from '../../../src/contract/order';
import type { Problem } from '../../../src/contract/problem';
import { openStorage } from '../../../server/open-storage';
import { LEASE_MS } from '../../../server/orders/answer-once';
import { collectOutput } from '../../setup/server';
import { orderOf, WHITE_M } from '../selling-fixture';
import { emptyDatabase } from '../storage/empty-database';
import { tempFolder } from '../temp-folder';
import type { MortalOptions, Moment } from './mortal-shop';
import { onHand } from './on-hand';

type Place = Pick<MortalOptions, 'dataFolder' | 'databaseUrl'>;

const PLACES: readonly (readonly [string, () => Promise<Place>])[] = [
  ['SQLite', async () => ({ dataFolder: await tempFolder(), databaseUrl: undefined })],
  ['PostgreSQL', async () => ({ dataFolder: '', databaseUrl: await emptyDatabase() })],
];

/** The shop as a process of its own. */
async function openMortal(options: MortalOptions) {
  const program = join(import.meta.dirname, 'mortal-shop.ts');
  const args = ['--import', 'tsx', program, JSON.stringify(options)];
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = collectOutput(child);
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  await Promise.race([once(child.stdout, 'data'), ended]);
  const port = Number(output());
  if (!port) throw new Error(output());
  return {
    ended,
    order: (key: string) =>
      fetch(`http://127.0.0.1:${port}/api/orders`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: JSON.stringify(orderOf()),
      }),
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What is there once all is over, read by nobody who was killed. */
async function countOf(place: Place) {
  const storage = await openStorage(place);
  const orders = await storage.db.selectFrom('shop_order').selectAll().execute();
  const pieces = await onHand(storage.db, WHITE_M);
  await storage.close();
  return { orders: orders.length, pieces };
}

describe.each(PLACES)('killed in the middle of an order, %s', (_, makePlace) => {
  test.each<[Moment, number, string | undefined]>([
    ['claimed', 0, 'idempotency_key_running'],
    ['written', 0, 'idempotency_key_running'],
    ['committed', 1, undefined],
  ])(
    '%s: the order is there once, and none that was acknowledged is lost',
    async (dieAt, kept, code) => {
      const place = await makePlace();
      const before = await openMortal({ ...place, dieAt: 'never', aheadMs: 0 });
      const acknowledged = await (await before.order('before')).text();
      await before.stop();
      const { pieces } = await countOf(place);

      const mortal = await openMortal({ ...place, dieAt, aheadMs: 0 });
      await expect(mortal.order('one')).rejects.toThrow('fetch failed');
      expect(await mortal.ended).toEqual([null, 'SIGKILL']);
      expect(await countOf(place)).toEqual({ orders: 1 + kept, pieces: pieces - kept });

      const soon = await openMortal({ ...place, dieAt: 'never', aheadMs: 0 });
      const answer = await soon.order('one');
      expect(((await answer.json()) as Partial<Problem>).code).toBe(code);
      await soon.stop();

      const later = await openMortal({ ...place, dieAt: 'never', aheadMs: LEASE_MS });
      const placed = await later.order('one');
      expect(placed.status).toBe(201);
      const { token } = (await placed.json()) as Order;
      expect(((await (await later.order('one')).json()) as Order).token).toBe(token);
      expect(await (await later.order('before')).text()).toBe(acknowledged);
      await later.stop();
      expect(await countOf(place)).toEqual({ orders: 2, pieces: pieces - 1 });
    },
  );
});
