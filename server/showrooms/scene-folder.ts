import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sceneFileNameSchema, type SceneFile } from '../../src/contract/showroom-scene';
import { sizeOf } from '../static/brotli';
import type { FileShelf } from '../static/file-shelf';

/** A folder with a scene's description and its files. */
export interface SceneFolder {
  /** Takes a file's name and puts the file on the shelf; refuses what is not there. */
  readonly fileSchema: z.ZodType<SceneFile, string>;
  /** Where a file that was taken lies. */
  pathOf(file: SceneFile): string;
  /** A JSON file's content; undefined when there is none. */
  readJson(name: string): Promise<unknown>;
}

export function openSceneFolder(folder: string, files: FileShelf): SceneFolder {
  const taken = new Map<string, ReturnType<FileShelf['shelve']>>();
  const paths = new Map<string, string>();

  /** Once, however often a scene names it. */
  const take = (name: string) => {
    const path = join(folder, name);
    const file = taken.get(name) ?? files.shelve(path);
    taken.set(name, file);
    return file;
  };

  return {
    fileSchema: sceneFileNameSchema.transform(async (name, context) => {
      const file = await take(name);
      if (file) {
        paths.set(file.url, join(folder, name));
        return file;
      }
      context.addIssue({ code: 'custom', message: `no file ${name}` });
      return z.NEVER;
    }),
    pathOf: ({ url }) => paths.get(url)!,
    async readJson(name) {
      const file = join(folder, name);
      if ((await sizeOf(file)) === undefined) return undefined;
      return JSON.parse(await readFile(file, 'utf8')) as unknown;
    },
  };
}
