/** Frames after the camera's stop by which every hotspot in the picture is right. */
export const SETTLED_FRAMES = 12;
/** How many looks in a row must agree before a hotspot changes: an edge that is grazed does not flicker. */
const AGREEING = 2;
/** Frames that one round of looks takes: two rounds, and the frame in which they were begun, are in time. */
const ROUND_FRAMES = 5;

/** Which hotspots are seen, by looks that are spread over frames. Indices are the hotspots'. */
export interface Sight {
  /** 1 where it is seen. */
  readonly seen: Uint8Array;
  /** Begins anew: the camera moved, or the world did. */
  disturb(): void;
  /** A hotspot came into the picture, or left it; what is out of it is not looked for. */
  setInPicture(index: number, is: boolean): void;
  /**
   * Looks for those whose turn it is. @param look whether nothing hides a hotspot
   * @returns whether all in the picture are settled
   */
  step(look: (index: number) => boolean): boolean;
}

export function createSight(count: number): Sight {
  const seen = new Uint8Array(count);
  const inPicture = new Uint8Array(count);
  /** Looks in a row that said the other thing than `seen`. */
  const against = new Uint8Array(count);
  /** Looks since the last disturbance. */
  const looks = new Uint8Array(count);
  let next = 0;
  return {
    seen,
    disturb: () => void looks.fill(0),
    setInPicture(index, is) {
      if (inPicture[index] === Number(is)) return;
      inPicture[index] = Number(is);
      looks[index] = 0;
      against[index] = 0;
      if (!is) seen[index] = 0;
    },
    step(look) {
      let waiting = 0;
      for (let i = 0; i < count; i++) waiting += Number(isWaiting(i));
      let budget = Math.ceil(countIn(inPicture) / ROUND_FRAMES);
      for (let passed = 0; passed < count && budget > 0; passed++) {
        const i = next;
        next = (next + 1) % count;
        if (!isWaiting(i)) continue;
        budget--;
        waiting -= Number(lookAt(i, look));
      }
      return waiting === 0;
    },
  };

  function isWaiting(i: number): boolean {
    return inPicture[i] === 1 && looks[i]! < AGREEING;
  }

  /** Whether it is settled now. */
  function lookAt(i: number, look: (index: number) => boolean): boolean {
    const is = Number(look(i));
    looks[i]!++;
    if (is === seen[i]) {
      against[i] = 0;
    } else if (++against[i]! >= AGREEING) {
      seen[i] = is;
      against[i] = 0;
    } else {
      // One more look says whether it is so.
      looks[i] = Math.min(looks[i]!, AGREEING - 1);
    }
    return looks[i]! >= AGREEING;
  }
}

function countIn(marks: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < marks.length; i++) count += marks[i]!;
  return count;
}
