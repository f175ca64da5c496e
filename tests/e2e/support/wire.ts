import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
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

/** How good the line is. */
export interface Line {
  readonly bitsPerSecond: number;
  /** From a request's being sent until its answer begins, at least. */
  readonly latencyMs: number;
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
 * their own with their makers: those end here. With a `line`, all answers share it.
 */
export async function openWire(shopUrl: string, line?: Line): Promise<Wire> {
  const queue = line && createQueue(line);
  const { origin } = new URL(shopUrl);
  const requests: WireRequest[] = [];
  const proxy = createServer((from, to) => {
    if (new URL(from.url!).origin === origin) requests.push(pass(from, to, queue));
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

interface Queue {
  /** Resolves when an answer may begin. */
  begin(): Promise<void>;
  /** Resolves when so many bytes are through. */
  send(bytes: number): Promise<void>;
}

function createQueue({ bitsPerSecond, latencyMs }: Line): Queue {
  let freeAtMs = 0;
  return {
    begin: () => wait(latencyMs),
    send(bytes) {
      const now = performance.now();
      freeAtMs = Math.max(now, freeAtMs) + (bytes * 8e3) / bitsPerSecond;
      return wait(freeAtMs - now);
    },
  };
}

function pass(from: IncomingMessage, to: ServerResponse, queue?: Queue): WireRequest {
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
    void (async () => {
      await queue?.begin();
      to.writeHead(noted.status, answer.headers);
      for await (const chunk of answer as AsyncIterable<Buffer>) {
        noted.receivedBytes += chunk.length;
        await queue?.send(chunk.length);
        to.write(chunk);
      }
      to.end();
    })().catch(() => to.destroy());
  });
  onward.on('error', () => to.destroy());
  from.on('data', (chunk: Buffer) => {
    noted.sentBytes += chunk.length;
  });
  from.pipe(onward);
  return noted;
}
