import type { Document } from '@gltf-transform/core';

/** Opens another file of the raw folder by its name. */
export type ReadRaw = (file: string) => Promise<Document>;
