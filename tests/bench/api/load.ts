/**
 * Asks a server from a process of its own: `node --import tsx load.ts JSON`, with a {@link Load}, prints
 * a {@link Loaded} as JSON.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import autocannon, { type Request } from 'autocannon';

export interface Load {
  readonly url: string;
  /** File with a JSON list of requests, which each connection makes in an order of its own, over and over. */
  readonly requests: string;
  readonly connections: number;
  readonly seconds: number;
  /** The status of every answer; another ends the bench. */
  readonly status: number;
}

export interface Loaded {
  /** Answers a second. */
  readonly rps: number;
  readonly p99Ms: number;
}

const load = JSON.parse(process.argv[2]!) as Load;
const requests = JSON.parse(readFileSync(load.requests, 'utf8')) as Request[];

/** Another key for each order, or else the first answer is given again. */
const setupRequest = (request: Request): Request =>
  request.method === 'POST'
    ? { ...request, headers: { ...request.headers, 'Idempotency-Key': randomUUID() } }
    : request;

const {
  requests: answers,
  latency,
  errors,
  timeouts,
  statusCodeStats,
} = await autocannon({
  url: load.url,
  connections: load.connections,
  duration: load.seconds,
  setupClient: (client) => {
    const order = requests.map((request) => ({ request, at: Math.random() }));
    const shuffled = order.sort((a, b) => a.at - b.at).map(({ request }) => request);
    client.setRequests(shuffled.map((request) => ({ ...request, setupRequest })));
  },
});
const statuses = Object.keys(statusCodeStats);
if (errors + timeouts > 0 || statuses.some((status) => Number(status) !== load.status)) {
  throw new Error(`load: ${errors} errors, ${timeouts} timeouts, statuses ${statuses.join(' ')}`);
}
const loaded: Loaded = { rps: answers.total / load.seconds, p99Ms: latency.p99 };
console.log(JSON.stringify(loaded));
