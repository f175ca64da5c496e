import { launchBrowser, startServer } from '../../setup/browser';
import { enter } from './fitting-room';
import { openWire, type WireRequest } from './wire';

export interface FirstWorn {
  /** Bytes of every answer's body that a shopper's first visit takes until the garment is worn. */
  readonly bytes: number;
  readonly requests: readonly WireRequest[];
}

/** Visits a shop of its own with an empty cache, until the demo shopper wears the garment. */
export async function visitUntilWorn(): Promise<FirstWorn> {
  const server = await startServer();
  const wire = await openWire(server.url);
  const browser = await launchBrowser({ flags: wire.flags });
  try {
    const room = await enter(browser, server.url);
    await room.worn();
    const requests = wire.requests.map((request) => ({ ...request }));
    await room.leave();
    const bytes = requests.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0);
    return { bytes, requests };
  } finally {
    await browser.close();
    wire.close();
    await server.stop();
  }
}

/** Bytes over the wire, compressed, until the first garment is worn. */
export async function measureFirstWornBytes(): Promise<number> {
  return (await visitUntilWorn()).bytes;
}
