/** npm run move-to-postgres: all that the shop remembers, from the data folder to the database of `DATABASE_URL`. */
import { join } from 'node:path';
import { readConfig } from '../config';
import { openStorage } from '../open-storage';
import { StartError } from '../start-error';
import { moveShop } from './move-shop';
import { runCommand } from './run-command';

await runCommand(async () => {
  const { dataFolder, databaseUrl } = readConfig(process.env);
  if (!databaseUrl) {
    throw new StartError({
      zh: '用 DATABASE_URL 指明搬到哪里：postgres://user:password@host:5432/name',
      en: 'Say where to by DATABASE_URL: postgres://user:password@host:5432/name',
    });
  }
  const storage = await openStorage({ dataFolder, databaseUrl });
  try {
    const { products, orders } = await moveShop(join(dataFolder, 'shop.sqlite'), storage.db);
    return {
      zh: `搬好了（商品 ${products} 件，订单 ${orders} 张），原来的数据库还在原处`,
      en: `Moved (products: ${products}, orders: ${orders}). The database of before is where it was`,
    };
  } finally {
    await storage.close();
  }
});
