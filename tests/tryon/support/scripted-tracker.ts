import { failure, success, type Outcome } from '../../../src/contract/tryon-error';
import type { TryonErrorCode } from '../../../src/contract/tryon-error';
import type { Detection } from '../../../src/tryon/tracker/messages';
import type { Tracker } from '../../../src/tryon/tracker/tracker';

type Asked = Parameters<Tracker['detect']>;

/** A tracker that answers when the test says so, and lets go of each picture as the real one does. */
export interface ScriptedTracker extends Tracker {
  /** What it was asked, frame by frame. */
  readonly asked: readonly Asked[];
  answer(detection: Detection): void;
  fail(code: TryonErrorCode): void;
}

export function createScriptedTracker(): ScriptedTracker {
  const asked: Asked[] = [];
  let settle: ((outcome: Outcome<Detection>) => void) | null = null;
  function finish(outcome: Outcome<Detection>): void {
    if (!settle) throw new Error('scripted-tracker: no frame is looked at');
    asked.at(-1)![0].close();
    settle(outcome);
    settle = null;
  }
  return {
    state: { model: 'lite', delegate: 'CPU', inferenceMs: 5 },
    asked,
    detect(...question) {
      if (settle) throw new Error('scripted-tracker: a frame is already being looked at');
      asked.push(question);
      return new Promise((resolve) => (settle = resolve));
    },
    answer: (detection) => finish(success(detection)),
    fail: (code) => finish(failure(code)),
    improve: () => Promise.resolve(),
    dispose: () => {},
  };
}
