import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { SERVER_OPTIONS } from '../../../server/network/server-options';
import { openRunningShop } from '../running-shop';

const { headersTimeout, requestTimeout, connectionsCheckingInterval } = SERVER_OPTIONS;
/** The shop hangs up by itself; how soon is not measured. */
const PATIENCE_MS = 3 * (requestTimeout! + connectionsCheckingInterval!);

/** Says this and no more, and gives all that the shop says until it hangs up. */
async function answerTo(port: number, said: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', (part: string) => (answer += part));
  socket.write(said);
  await once(socket, 'close');
  return answer;
}

test('headers come before bodies, and a proxy hangs up before the shop does', () => {
  expect(headersTimeout).toBeLessThan(requestTimeout!);
  // nginx and most balancers keep a connection for 60 seconds.
  expect(SERVER_OPTIONS.keepAliveTimeout).toBeGreaterThan(60_000);
});

test(
  'whoever begins a request and does not end it is told so, and the others are served',
  async () => {
    const { port } = await openRunningShop();
    const headers = answerTo(port, 'GET /healthz HTTP/1.1\r\nHost: shop\r\nX-Slow: ');
    const body = answerTo(
      port,
      'POST /api/orders HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    );
    expect(await headers).toMatch(/^HTTP\/1.1 408 /);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect(await body).toMatch(/^HTTP\/1.1 (408|503) /);
  },
  PATIENCE_MS,
);
