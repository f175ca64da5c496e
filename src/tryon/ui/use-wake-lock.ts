import { useEffect } from 'react';

/** Keeps the screen on while `wanted`: whoever steps back to be seen whole touches nothing for long. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined;
    // A refusal (an empty battery, an older browser) costs a dark screen and nothing more.
    const asked = navigator.wakeLock.request('screen').catch(() => null);
    return () => void asked.then((lock) => lock?.release());
  }, [wanted]);
}
