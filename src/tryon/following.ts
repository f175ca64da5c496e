import type { TryonErrorCode } from '../contract/tryon-error';
import type { FrameSource } from './camera/frame';
import type { Reach } from './guidance/sight';
import type { FittingRoom } from './load-fitting-room';
import { createObserver } from './observer';
import { runTryon } from './run-tryon';
import type { TryonStore } from './store';
import { createPeopleWatch } from './tracker/people-watch';
import { loadProbe } from './tracker/probe';
import type { Tracker } from './tracker/tracker';
import { createWorkload } from './workload';

/** A picture to be followed, and who wants to know when it is over. */
export interface Followed {
  readonly source: FrameSource;
  readonly room: FittingRoom;
  readonly tracker: Tracker;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Once aborted, another picture is on its way, and there is nothing to say of this one any more. */
  readonly replaced: AbortSignal;
  readonly onEnd: () => void;
  readonly onError: (code: TryonErrorCode) => void;
}

/** Follows the shoppers of one visit, picture after picture, at the pace of the device. */
export interface Following {
  follow(followed: Followed): Promise<void>;
  /** Long side at most of the tracker's copies of a picture, px. */
  longSidePx(): number;
  dispose(): void;
}

/** A faster or better tracker is looked for once this many frames have been worn. */
const FRAMES_BEFORE_IMPROVING = 45;

export function createFollowing(options: {
  readonly tell: (news: Partial<TryonStore>) => void;
  /** Asks for a new picture on the screen. */
  readonly invalidate: () => void;
  /** How far down what is worn now reaches. */
  readonly reach: () => Reach;
}): Following {
  const { tell, invalidate, reach } = options;
  const workload = createWorkload();
  const people = createPeopleWatch(() => lookAgain());
  /** Says of a photo what was found out after it was shown. */
  let lookAgain = () => {};
  /** The tracker that was improved last, or is about to be. */
  let known: { readonly tracker: Tracker; frames: number; isSettled: boolean } | null = null;
  let isSlow = false;

  async function improve(tracker: Tracker): Promise<void> {
    tell({ tracker: tracker.state });
    // Nothing better to be had: the present one goes on.
    await tracker.improve(loadProbe).catch(() => {});
    if (known?.tracker === tracker) known.isSettled = true;
    tell({ tracker: tracker.state });
  }

  return {
    longSidePx: workload.longSidePx,
    follow({ source, room, tracker, signal, replaced, onEnd, onError }) {
      const { stage, reference } = room;
      const still = source.mode === 'image';
      const observe = createObserver({ still, reach, people: people.count });
      if (known?.tracker !== tracker) known = { tracker, frames: 0, isSettled: false };
      const present = known;
      people.forget();
      lookAgain = () => {};
      let isFirst = true;
      return runTryon(
        source,
        tracker,
        reference,
        {
          onPicture({ bitmap, timestampSeconds }) {
            // A second person is looked for once nothing else is being loaded.
            if (still || present.isSettled) people.offer(bitmap, timestampSeconds, isSlow);
          },
          onFrame(worn, detection) {
            stage.show(worn);
            // A new picture has the garment at once, or not at all: nothing fades over from the last.
            if (isFirst) stage.update(Infinity);
            isFirst = false;
            invalidate();
            isSlow = workload.update(tracker.state.inferenceMs, worn.frame.timestampSeconds);
            const slow = isSlow;
            const say = () => {
              // Of a picture that was stopped, or is about to be, there is nothing to say any more.
              if (signal.aborted || replaced.aborted) return;
              tell({ phase: 'running', pictured: true, slow, ...observe(worn, detection) });
            };
            say();
            if (still) lookAgain = say;
            if (worn.pose) present.frames += 1;
            if (worn.pose && present.frames === FRAMES_BEFORE_IMPROVING) void improve(tracker);
          },
          onEnd,
          onError,
        },
        signal,
      );
    },
    dispose: people.dispose,
  };
}
