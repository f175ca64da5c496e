import { embeddedDatabase, givenFile } from './embedded-database';
import { restore } from './restore';
import { runCommand } from './run-command';

await runCommand(async () => {
  const file = givenFile(process.argv.slice(2), process.env, 'restore');
  const database = embeddedDatabase(
    process.env,
    `pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" ${file}`,
  );
  const { found, kept } = await restore(file, database, new Date());
  return {
    zh: `恢复好了（商品 ${found.products} 件，订单 ${found.orders} 张）${kept ? `；之前的数据库在 ${kept}` : ''}`,
    en: `Restored (products: ${found.products}, orders: ${found.orders})${kept ? `. The one before lies at ${kept}` : ''}`,
  };
});
