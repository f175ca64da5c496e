import { useEffect, useState } from 'react';

/** Whether something began to be so within the last `milliseconds`: to be said, and then let be. */
export function useBriefly(isSo: boolean, milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const end = setTimeout(() => setOver(true), milliseconds);
    return () => {
      clearTimeout(end);
      setOver(false);
    };
  }, [isSo, milliseconds]);
  return isSo && !isOver;
}
