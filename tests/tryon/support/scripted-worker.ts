import { vi } from 'vitest';
import type { FromTracker, ToTracker, TrackerConfig } from '../../../src/tryon/tracker/messages';

/** A worker thread that the test plays: what was posted to it, and what it says. */
export interface ScriptedWorker {
  readonly url: string;
  readonly posted: readonly ToTracker[];
  readonly transferred: readonly Transferable[];
  readonly terminated: boolean;
  say(message: FromTracker): void;
  /** Its script could not be fetched or run. */
  break(): void;
}

/** Runs at each message that a worker gets. */
export type WorkerScript = (message: ToTracker, worker: ScriptedWorker) => void;

/** Puts workers in the place of the browser's, and lists every one that is started. */
export function installWorkers(script: WorkerScript = () => {}): readonly ScriptedWorker[] {
  const started: ScriptedWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((event: { data: FromTracker }) => void) | null = null;
      onerror: (() => void) | null = null;
      readonly posted: ToTracker[] = [];
      readonly transferred: Transferable[] = [];
      terminated = false;
      readonly url: string;

      constructor(url: URL) {
        this.url = url.pathname;
        started.push(this);
      }
      postMessage(message: ToTracker, transfer: readonly Transferable[]): void {
        this.posted.push(message);
        this.transferred.push(...transfer);
        // A thread of its own answers later, and not once it is ended.
        queueMicrotask(() => {
          if (!this.terminated) script(message, this);
        });
      }
      say(data: FromTracker): void {
        this.onmessage?.({ data });
      }
      break(): void {
        this.onerror?.();
      }
      terminate(): void {
        this.terminated = true;
      }
    },
  );
  return started;
}

/** What a worker was asked to load. */
export function configOf({ posted }: ScriptedWorker): TrackerConfig {
  const [first] = posted;
  if (first?.type !== 'load') throw new Error('scripted-worker: it was not told what to load');
  return first.config;
}
