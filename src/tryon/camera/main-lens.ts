/** What names of lenses beside the main one have in them, as phones and their languages write them. */
const SPECIAL = /ultra|wide angle|0[.,]5|tele|macro|depth|mono|超广角|长焦|微距|景深/i;
const BACK = /back|rear|environment|后置|后摄|后面/i;

/** A camera as `enumerateDevices` names it; names come only after a camera was allowed. */
export type NamedCamera = Pick<MediaDeviceInfo, 'deviceId' | 'kind' | 'label'>;

/**
 * The main lens among a phone's rear cameras: the one that neither bends the edges, as an ultra-wide
 * one does, nor cuts the shopper off. Phones list it first. Null where names do not tell.
 */
export function mainRearLens(cameras: readonly NamedCamera[]): string | null {
  const rear = cameras.filter(
    ({ kind, label }) => kind === 'videoinput' && BACK.test(label) && !SPECIAL.test(label),
  );
  // Android names them by number, and the main one has the lowest.
  const [main] = rear.toSorted((a, b) => numberOf(a.label) - numberOf(b.label));
  return main?.deviceId ?? null;
}

const numberOf = (label: string) => Number(/\d+(?=\D*$)/.exec(label)?.[0] ?? 0);
