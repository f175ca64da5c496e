import { FOLDERS } from '../../server/folders';
import { buildClient, isClientFresh } from '../../server/build/client';

/** Before the first browser test: the client as shoppers get it. */
export default async function setup(): Promise<void> {
  if (await isClientFresh(FOLDERS.root, FOLDERS.client)) return;
  await buildClient(FOLDERS.root, FOLDERS.client, Date.now());
}
