/** A process that opens a shop when it is told to: `node --import tsx open-at-once.ts DATA_DIR [DATABASE_URL]`. */
import { once } from 'node:events';
import { openStorage } from '../../../server/open-storage';
import { SEED } from '../../../server/seed/index';

const [dataFolder, databaseUrl] = process.argv.slice(2);
console.log('ready');
await once(process.stdin, 'data');
const storage = await openStorage({ dataFolder: dataFolder!, databaseUrl });
await storage.sow(SEED);
await storage.close();
process.stdin.destroy();
