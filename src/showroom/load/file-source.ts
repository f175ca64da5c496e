import type { SceneFile } from '../../contract/showroom-scene';
import { fetchBytes } from '../../scene/fetch-bytes';

/** Says how many of a file's bytes are here. */
export type OnBytes = (loadedBytes: number) => void;

export interface FileSource {
  /** The file, after retries. Rejects when it did not come after the last, or when all was called off. */
  get(file: SceneFile, onBytes?: OnBytes): Promise<Uint8Array<ArrayBuffer>>;
}

export interface FileSourceOptions {
  /** How long to wait before each further try. */
  readonly pausesMs: readonly number[];
  /** Resolves at once while the device is online, else when it is so again. */
  readonly online: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Half a minute in all: a lift, a tunnel, a server that starts anew. */
export const PAUSES_MS: readonly number[] = [500, 1500, 4000, 10_000, 15_000];

/** Fetches a showroom's files; what fails is tried again. */
export function createFileSource({ pausesMs, online, signal }: FileSourceOptions): FileSource {
  return {
    async get({ url }, onBytes = () => {}) {
      for (let tries = 0; ; tries++) {
        try {
          return await fetchBytes(url, onBytes, signal);
        } catch (error) {
          const pauseMs = pausesMs[tries];
          if (signal.aborted || pauseMs === undefined) throw error;
          onBytes(0);
          await rest(pauseMs, signal);
          await online();
        }
      }
    },
  };
}

/** Rejects when it is called off. */
function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
