import { FOLDERS } from './folders';
import { loadModelShelf, type ModelShelf } from './models';
import { StartError, reasonOf } from './start-error';

/** The models that are as their manifest says; of every other one it says a line. */
export async function readyModels(
  basePath: string,
  say: (line: string) => void,
): Promise<ModelShelf> {
  try {
    return await loadModelShelf({
      folder: FOLDERS.models,
      cacheFolder: FOLDERS.brotliCache,
      basePath,
      onRefused: (file) =>
        say(
          `模型 ${file} 与清单不符，不会上架：运行 npm run models / ` +
            `The model ${file} is not what its manifest says and stays away: run npm run models`,
        ),
    });
  } catch (error) {
    throw new StartError({
      zh: `模型清单 public/models/manifest.json 读不了（${reasonOf(error)}）：运行 npm run models`,
      en: `The manifest public/models/manifest.json cannot be read (${reasonOf(error)}): run npm run models`,
    });
  }
}
