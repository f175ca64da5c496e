/**
 * A shop in a process of its own that kills itself, as `kill -9` does, at a chosen moment of an order:
 * mortal-shop.ts JSON of {@link MortalOptions}. It says its port once it listens.
 */
import { serve } from '@hono/node-server';
import { createApp } from '../../../server/app';
import { openStorage } from '../../../server/open-storage';
import { TSHIRT } from '../../../server/seed/tshirt';
import { shelfOf } from '../shop-fixture';

/**
 * `claimed`: the key is taken and nothing else is written. `written`: everything is, and nothing is
 * committed. `committed`: the order is on the disk, and its buyer has no answer.
 */
export type Moment = 'claimed' | 'written' | 'committed' | 'never';

export interface MortalOptions {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly dieAt: Moment;
  /** How much the shop's clock is ahead. */
  readonly aheadMs: number;
}

const options = JSON.parse(process.argv[2]!) as MortalOptions;
let isOpen = false;
const dieAt = (moment: Moment) => {
  if (isOpen && options.dieAt === moment) process.kill(process.pid, 'SIGKILL');
};

const storage = await openStorage(options);
await storage.sow([TSHIRT]);
const shelf = shelfOf('tshirt');
const app = createApp({
  storage,
  models: {
    ...shelf,
    find(name) {
      dieAt('claimed');
      return shelf.find(name);
    },
    findPoster(name, variant) {
      dieAt('written');
      return shelf.findPoster(name, variant);
    },
  },
  basePath: '',
  strictTransport: false,
  now: () => Date.now() + options.aheadMs,
  report: console.error,
});
const fetch: typeof app.fetch = async (...request) => {
  const answer = await app.fetch(...request);
  dieAt('committed');
  return answer;
};
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  isOpen = true;
  console.log(port);
});
