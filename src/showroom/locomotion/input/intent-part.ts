import type { Intent } from '../../visit';

/** What one device asks for; what several ask for adds up. */
export interface IntentPart {
  /** Asks for this instead of what it asked for before. */
  ask(wish: Readonly<Intent>): void;
  /** Asks for nothing. */
  letGo(): void;
}

export const AT_REST: Readonly<Intent> = {
  right: 0,
  ahead: 0,
  isRunning: false,
  turn: 0,
  lift: 0,
};

/** All devices that write into an intent. */
const partsOf = new WeakMap<Intent, Set<Intent>>();
const AXES = ['right', 'ahead', 'turn', 'lift'] as const;

/** A device's share of an intent. The sum is reckoned anew each time, so that at rest it is exactly 0. */
export function createIntentPart(intent: Intent): IntentPart {
  const parts = partsOf.get(intent) ?? new Set<Intent>();
  partsOf.set(intent, parts);
  const own: Intent = { ...AT_REST };
  parts.add(own);
  const addUp = () => {
    for (const axis of AXES) {
      let sum = 0;
      for (const part of parts) sum += part[axis];
      intent[axis] = Math.min(1, Math.max(-1, sum));
    }
    intent.isRunning = false;
    for (const { isRunning } of parts) intent.isRunning ||= isRunning;
  };
  return {
    ask(wish) {
      Object.assign(own, wish);
      addUp();
    },
    letGo() {
      Object.assign(own, AT_REST);
      addUp();
    },
  };
}
