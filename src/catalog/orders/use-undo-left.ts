import { useEffect, useState } from 'react';
import type { Order } from '../../contract/order';
import { undoLeftMs } from './undo-left';

/** Whole seconds in which an order can still be taken back, told again each second; 0 once its ink is dry. */
export function useUndoLeft(order: Order | undefined, readAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  const leftMs = order ? undoLeftMs(order, readAt, Math.max(now, readAt)) : 0;
  useEffect(() => {
    if (leftMs === 0) return;
    const untilNextSecond = leftMs % 1000 || 1000;
    const timer = setTimeout(() => setNow(Date.now()), untilNextSecond);
    return () => clearTimeout(timer);
  }, [leftMs]);
  return Math.ceil(leftMs / 1000);
}
