import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { clientOf } from '../limits/client-address';
import type { Rate } from '../limits/rate';
import type { RequestLine } from '../logging/log';
import { writeOnceOver } from '../logging/log-requests';
import type { ReadyAnswer, ReadyAnswers } from './ready-answers';
import { isKnown } from './shelf-answer';

export interface ReadyListenerOptions {
  readonly answers: ReadyAnswers;
  /** The shelf's revision now; see `Storage.look`. */
  readonly look: () => Promise<number>;
  /** What one client may read; counted here for what is answered here. */
  readonly reads: Rate;
  readonly trustedProxies: number;
  readonly onRequest?: ((line: RequestLine) => void) | undefined;
  /** Answers everything else; what it resolves to, if anything, is kept by then. */
  readonly otherwise: (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;
}

/**
 * Gives answers that are ready and still true, past the framework: all that a reader who has one
 * already costs is a look at the shelf's revision.
 */
export function createReadyListener(options: ReadyListenerOptions): RequestListener {
  const { answers, look, reads, trustedProxies, onRequest, otherwise } = options;
  /** Answers that are being made anew, by address. */
  const making = new Map<string, Promise<void>>();

  /** Lets the app answer; resolves when others may find its answer ready. */
  async function makeAnew(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      await otherwise(incoming, outgoing);
    } finally {
      making.delete(incoming.url!);
    }
  }

  return async (incoming, outgoing) => {
    const url = incoming.url!;
    if (!isRead(incoming) || !answers.has(url)) return otherwise(incoming, outgoing);
    const start = { began: performance.now(), bytesBefore: incoming.socket.bytesWritten };
    const client = clientOf(incoming, trustedProxies);
    const now = Date.now();
    // Who reads too much is refused by the shop itself, in words, and so is everybody when it cannot look.
    const isTooMuch = reads.waitFor(client, now) > 0;
    const revision = isTooMuch ? undefined : await look().catch(() => undefined);
    if (revision === undefined) return otherwise(incoming, outgoing);
    // One makes it anew for all who ask for it meanwhile.
    if (answers.get(url)?.revision !== revision) await making.get(url)?.catch(() => undefined);
    const answer = answers.get(url);
    if (answer?.revision !== revision) {
      const made = makeAnew(incoming, outgoing);
      making.set(url, made);
      return made;
    }
    reads.count(client, now);
    const id = randomUUID();
    const status = isKnown(answer.etag, incoming.headers['if-none-match']) ? 304 : 200;
    const facts = { id, method: incoming.method!, route: answer.route, status };
    if (onRequest) writeOnceOver(onRequest, facts, start, { incoming, outgoing });
    return give(answer, status, id, outgoing);
  };
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';

function give(answer: ReadyAnswer, status: 200 | 304, id: string, outgoing: ServerResponse): void {
  const { parts, byteLength } = answer;
  if (status === 304) {
    outgoing.writeHead(304, [...answer.knownHead, 'x-request-id', id]).end();
    return;
  }
  const head = [...answer.head, 'x-request-id', id];
  head.push('content-type', 'application/json', 'content-length', String(byteLength));
  // Put together only now: the parts are shared by many answers, and a whole would be kept for each.
  outgoing.writeHead(200, head).end(Buffer.concat(parts, byteLength));
}
