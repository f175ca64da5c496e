import { backUp } from './back-up';
import { embeddedDatabase, givenFile } from './embedded-database';
import { runCommand } from './run-command';

await runCommand(async () => {
  const file = givenFile(process.argv.slice(2), process.env, 'backup');
  const database = embeddedDatabase(
    process.env,
    `pg_dump --format=custom --file=${file} "$DATABASE_URL"`,
  );
  const { products, orders } = await backUp(database, file);
  return {
    zh: `备份好了：${file}（商品 ${products} 件，订单 ${orders} 张）`,
    en: `Backed up: ${file} (products: ${products}, orders: ${orders})`,
  };
});
