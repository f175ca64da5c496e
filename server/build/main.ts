import { FOLDERS } from '../folders';
import { loadModelShelf } from '../models';
import { buildClient } from './client';

// `npm run build`: everything that `npm start` would otherwise make first.
const { root, client, models, brotliCache } = FOLDERS;
await buildClient({
  root,
  folder: client,
  cacheFolder: brotliCache,
  now: Date.now(),
  logLevel: 'info',
});
await loadModelShelf({
  folder: models,
  cacheFolder: brotliCache,
  basePath: '',
  onRefused: (file) => {
    throw new Error(`${file} is not what public/models/manifest.json says. Run npm run models`);
  },
});
