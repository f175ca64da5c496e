/**
 * Packs the flat's raw files into public/models/flat.
 *
 *     node --import tsx modeling/flat/build.ts
 */
import { join } from 'node:path';
import { packFlat } from './pack.ts';

const root = join(import.meta.dirname, '../..');
await packFlat(join(root, 'modeling/raw'), join(root, 'public/models'));
