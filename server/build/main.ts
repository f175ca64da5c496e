import { FOLDERS } from '../folders';
import { loadModelShelf } from '../models';
import { buildClient } from './client';

// `npm run build`: everything that `npm start` would otherwise make first.
await buildClient(FOLDERS.root, FOLDERS.client, Date.now());
await loadModelShelf({
  folder: FOLDERS.models,
  cacheFolder: FOLDERS.modelCache,
  basePath: '',
  onRefused: (file) => {
    throw new Error(`${file} is not what public/models/manifest.json says. Run npm run models`);
  },
});
