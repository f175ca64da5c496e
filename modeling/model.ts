import type { Document } from '@gltf-transform/core';
import type { ReadRaw } from './dress/read-raw.ts';
import type { PackOptions } from './pack/pack-model.ts';
import type { RoomOptions } from './room/rendition.ts';

/** One shipped model: where it comes from and what is added to the raw file before packing. */
export interface Model extends PackOptions {
  /** Name in public/models and in the raw folder. */
  file: string;
  /** The script that makes the raw file. */
  source: string;
  /** Adds extras and shape keys; `readRaw` opens another raw file. */
  prepare: (document: Document, readRaw: ReadRaw) => void | Promise<void>;
  /** At most so many, where the script makes more. */
  triangles?: number;
  /** Of goods that stand: how they are made lighter for a room. */
  room?: RoomOptions;
}
