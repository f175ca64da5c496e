/** npm run operator-token: another token for the operator in place of the one before. */
import { readConfig } from '../config';
import { prepareDataFolder } from '../data-folder';
import { openStorage } from '../open-storage';
import { StartError } from '../start-error';
import { renewOperatorToken } from './operator-token';

try {
  const config = readConfig(process.env);
  await prepareDataFolder(config.dataFolder);
  const storage = await openStorage(config);
  console.log(await renewOperatorToken(storage.db));
  await storage.close();
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
