import type { SceneFile } from '../../contract/showroom-scene';

/** How many bytes of what is expected are here, by the sizes that the scene states. */
export interface ByteCount {
  /** Counts these files in, each once however often it is named. */
  expect(files: Iterable<SceneFile>): void;
  /** It turned out not to be needed. */
  drop(files: Iterable<SceneFile>): void;
  /** So much of a file is here; what is not expected is not counted. */
  report(file: SceneFile, loadedBytes: number): void;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** @param onChange called whenever a figure may have changed */
export function createByteCount(onChange: () => void): ByteCount {
  const files = new Map<string, { readonly bytes: number; loaded: number }>();
  const sum = (of: 'bytes' | 'loaded') =>
    [...files.values()].reduce((all, file) => all + file[of], 0);
  return {
    expect(expected) {
      for (const { url, bytes } of expected) {
        if (!files.has(url)) files.set(url, { bytes, loaded: 0 });
      }
      onChange();
    },
    drop(unneeded) {
      for (const { url } of unneeded) files.delete(url);
      onChange();
    },
    report({ url }, loadedBytes) {
      const file = files.get(url);
      if (!file) return;
      file.loaded = Math.min(loadedBytes, file.bytes);
      onChange();
    },
    get loadedBytes() {
      return sum('loaded');
    },
    get totalBytes() {
      return sum('bytes');
    },
  };
}
