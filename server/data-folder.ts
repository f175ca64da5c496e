import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, StartError } from './start-error';

/** Makes the data folder when it is missing, and makes sure that it can be written to. */
export async function prepareDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new StartError({
      zh: `数据文件夹 ${folder} 无法写入（${reasonOf(error)}）：修改它的权限，或用 DATA_DIR 换一个`,
      en: `The data folder ${folder} cannot be written to (${reasonOf(error)}): change its permissions, or choose another with DATA_DIR`,
    });
  }
}
