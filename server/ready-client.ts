import { freshenClient } from './build/fresh-client';
import { FOLDERS } from './folders';
import { reasonOf, StartError } from './start-error';
import { loadClientFiles, type ClientFiles } from './static/client-files';

/** The built client, built first when it is missing or older than its sources. */
export async function readyClient(say: (line: string) => void): Promise<ClientFiles> {
  try {
    await freshenClient(() => say('正在准备网页，只需一次… / Building the pages, once only…'));
    return await loadClientFiles(FOLDERS.client);
  } catch (error) {
    throw new StartError({
      zh: `网页构建失败（${reasonOf(error)}）：运行 npm run build 看详情`,
      en: `The pages could not be built (${reasonOf(error)}): npm run build shows why`,
    });
  }
}
