import { FOLDERS } from '../folders';
import { buildClient, isClientFresh } from './client';

/** Builds the client when it is missing or older than its sources; `onBuild` is told before. */
export async function freshenClient(onBuild: () => void): Promise<void> {
  const { root, client, brotliCache } = FOLDERS;
  if (await isClientFresh(root, client)) return;
  onBuild();
  await buildClient({
    root,
    folder: client,
    cacheFolder: brotliCache,
    now: Date.now(),
    logLevel: 'error',
  });
}
