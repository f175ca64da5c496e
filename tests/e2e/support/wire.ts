import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** One request as it left the browser, and its answer. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  /** Bytes of the request's body. */
  sentBytes: number;
  status: number;
  headers: Readonly<IncomingMessage['headers']>;
  /** Bytes of the answer's body as they came over the wire, compressed. */
  receivedBytes: number;
}

/** The only way from a browser to the shop: requests of pages, workers and beacons go through it. */
export interface Wire {
  /** Chromium's switches for it. */
  readonly flags: readonly string[];
  /** All that the shop was asked. */
  readonly requests: readonly WireRequest[];
  close(): void;
}

/**
 * Starts a forward proxy that passes on what goes to the shop and notes it. Browsers have errands of
 * their own with their makers: those end here.
 */
export async function openWire(shopUrl: string): Promise<Wire> {
  const { origin } = new URL(shopUrl);
  const requests: WireRequest[] = [];
  const proxy = createServer((from, to) => {
    if (new URL(from.url!).origin === origin) requests.push(pass(from, to));
    else to.destroy();
  });
  proxy.on('connect', (_, socket) => socket.destroy());
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  return {
    flags: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    requests,
    close() {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

function pass(from: IncomingMessage, to: ServerResponse): WireRequest {
  const noted: WireRequest = {
    method: from.method!,
    url: new URL(from.url!),
    sentBytes: 0,
    status: 0,
    headers: {},
    receivedBytes: 0,
  };
  const { method, headers } = from;
  const onward = request(noted.url, { method: method!, headers }, (answer) => {
    noted.status = answer.statusCode!;
    noted.headers = answer.headers;
    to.writeHead(noted.status, answer.headers);
    answer.on('data', (chunk: Buffer) => {
      noted.receivedBytes += chunk.length;
    });
    answer.pipe(to);
  });
  onward.on('error', () => to.destroy());
  from.on('data', (chunk: Buffer) => {
    noted.sentBytes += chunk.length;
  });
  from.pipe(onward);
  return noted;
}
