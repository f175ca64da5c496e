import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Poster } from '../../src/contract/product';
import { sceneOver, type Scene } from '../../src/contract/showroom-scene';
import type { Asset } from '../static/asset';
import { openFileShelf, type FileShelfOptions } from '../static/file-shelf';
import { faultOf } from './fault-of';
import { glbNodes } from './glb-nodes';
import { sceneFaults } from './scene-faults';
import { openSceneFolder, type SceneFolder } from './scene-folder';

/** A scene with all its files at hand. */
export interface ShelvedScene {
  readonly scene: Scene;
  /** Names of the nodes in its parts' models. */
  readonly nodes: ReadonlySet<string>;
  readonly poster?: Poster | undefined;
  readonly smallPoster?: Poster | undefined;
}

/** The scenes that can be shown, by their showroom's id. */
export interface ShowroomShelf {
  find(id: string): ShelvedScene | undefined;
  /** As `ModelShelf.asset`. */
  asset(fileName: string): Asset | undefined;
}

export interface ShowroomShelfOptions extends FileShelfOptions {
  /** Holds a folder for each showroom, named by its id, with `scene.json`, maybe `posters.json`, and their files. */
  readonly folder: string;
  /** Told which description keeps a scene, or its posters, away, and why. */
  readonly onRefused: (file: string, reason: string) => void;
}

/** Where there is nothing to walk through. */
export const NO_SHOWROOMS: ShowroomShelf = { find: () => undefined, asset: () => undefined };

/**
 * Opens the shelf. A scene stays away whole when its description is not as the contract says, or when
 * a file, a node or an hour's light that it names is missing.
 */
export async function loadShowroomShelf(options: ShowroomShelfOptions): Promise<ShowroomShelf> {
  const files = await openFileShelf(options);
  const scenes = new Map<string, ShelvedScene>();
  for (const id of await foldersIn(options.folder)) {
    const refuse = (name: string) => (error: unknown) => {
      options.onRefused(`${id}/${name}`, faultOf(error));
      return undefined;
    };
    const folder = openSceneFolder(join(options.folder, id), files);
    const scene = await readScene(folder).catch(refuse('scene.json'));
    if (!scene) continue;
    const posters = await readPosters(folder).catch(refuse('posters.json'));
    scenes.set(id, { ...scene, poster: posters?.large, smallPoster: posters?.small });
  }
  return { find: (id) => scenes.get(id), asset: files.asset };
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function readScene({ fileSchema, pathOf, readJson }: SceneFolder) {
  const description = await readJson('scene.json');
  if (description === undefined) return undefined;
  const scene = await sceneOver(fileSchema).parseAsync(description);
  const names = await Promise.all(scene.parts.map(({ model }) => glbNodes(pathOf(model))));
  const nodes = new Set(names.flat());
  const faults = sceneFaults(scene, nodes);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return { scene, nodes };
}

async function readPosters({ fileSchema, readJson }: SceneFolder) {
  const pixels = z.int().positive();
  const poster = z
    .object({ file: fileSchema, width: pixels, height: pixels })
    .transform(({ file, ...size }): Poster => ({ url: file.url, ...size }));
  const description = await readJson('posters.json');
  return z.object({ large: poster, small: poster }).optional().parseAsync(description);
}
