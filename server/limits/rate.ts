import { LRUCache } from 'lru-cache';

/** Clients that are remembered; whoever has been away longest is forgotten first. */
const MOST_CLIENTS = 20_000;

/** What each client may do in a minute, kept in memory alone. */
export interface Rate {
  /** Milliseconds until this client may go on; 0 for now. */
  waitFor(client: string, now: number): number;
  /** Counts one request of this client. */
  count(client: string, now: number): void;
}

/**
 * A minute's requests at once, and then as they come back one by one: the generic cell rate algorithm
 * (ITU-T I.371), which remembers one moment a client.
 */
export function createRate(perMinute: number): Rate {
  if (perMinute === 0) return { waitFor: () => 0, count: () => {} };
  const interval = 60_000 / perMinute;
  const atOnce = 60_000 - interval;
  /** When all that the client has used up will have come back; milliseconds. */
  const restored = new LRUCache<string, number>({ max: MOST_CLIENTS });
  return {
    waitFor: (client, now) => Math.max(0, (restored.get(client) ?? now) - now - atOnce),
    count(client, now) {
      restored.set(client, Math.max(restored.get(client) ?? now, now) + interval);
    },
  };
}
