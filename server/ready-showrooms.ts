import { FOLDERS } from './folders';
import { showroomFaults } from './showrooms/find-showroom';
import { loadShowroomShelf, type ShowroomShelf } from './showrooms/showroom-shelf';
import type { Storage } from './storage/storage';

/** The scenes that can be shown; of whatever keeps a showroom or a part of it away it says a line. */
export async function readyShowrooms(
  storage: Storage,
  basePath: string,
  say: (line: string) => void,
): Promise<ShowroomShelf> {
  const showrooms = await loadShowroomShelf({
    folder: FOLDERS.models,
    cacheFolder: FOLDERS.brotliCache,
    basePath,
    onRefused: (file, reason) =>
      say(
        `public/models/${file} 用不了，这个展厅暂时不开放（${reason}） / ` +
          `public/models/${file} cannot be used, and its showroom stays closed (${reason})`,
      ),
  });
  const faults = await storage.view((shelf) => showroomFaults({ shelf, showrooms }));
  for (const fault of faults) say(`展厅 / Showroom ${fault}`);
  return showrooms;
}
