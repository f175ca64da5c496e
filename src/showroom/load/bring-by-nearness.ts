/** Something that is loaded by itself: a part, or what stands in a slot. */
export interface Freight {
  readonly id: string;
  /** Where it is seen. */
  readonly places: readonly string[];
  /** Resolves once it can be shown; rejects when it cannot be had. */
  bring(): Promise<void>;
}

export interface BringOptions {
  /** Places, the nearest to the visitor first; asked before each, since the visitor moves. */
  readonly nearness: () => readonly string[];
  /** So many on the way at once. */
  readonly atOnce: number;
  /** One did not come; the rest goes on. */
  readonly onFailed: (freight: Freight, error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Brings all of it, what is nearest to the visitor first. Resolves when nothing is on the way any more. */
export async function bringByNearness(
  freight: readonly Freight[],
  { nearness, atOnce, onFailed, signal }: BringOptions,
): Promise<void> {
  const waiting = [...freight];
  const carry = async () => {
    while (waiting.length > 0 && !signal.aborted) {
      const next = takeNearest(waiting, nearness());
      try {
        await next.bring();
      } catch (error) {
        if (!signal.aborted) onFailed(next, error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, carry));
}

function takeNearest(waiting: Freight[], places: readonly string[]): Freight {
  const wayTo = (freight: Freight) =>
    Math.min(...freight.places.map((place) => places.indexOf(place)));
  const nearest = waiting.reduce((a, b) => (wayTo(b) < wayTo(a) ? b : a));
  return waiting.splice(waiting.indexOf(nearest), 1)[0]!;
}
