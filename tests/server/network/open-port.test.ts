import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openPort } from '../../../server/network/open-port';

/** A port whose answers are held back until the test gives them. */
async function openHeld() {
  const answers: ServerResponse[] = [];
  const server = createServer((_, response) => answers.push(response));
  const port = await openPort(server, { host: '127.0.0.1', port: 0, setting: 'PORT' });
  const ask = async () => {
    const socket = connect(port.port, '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  };
  return { port, server, answers, ask };
}

const REQUEST = 'GET / HTTP/1.1\r\nHost: shop\r\n\r\n';

test('closing waits for the answers under way and for nothing else', async () => {
  const { port, server, answers, ask } = await openHeld();
  const silent = await ask();
  const busy = await ask();
  busy.write(REQUEST);
  await once(server, 'request');
  let text = '';
  busy.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));

  const closed = port.close(60_000);
  await once(silent, 'close');
  await expect(ask()).rejects.toThrow('ECONNREFUSED');
  expect(text).toBe('');
  answers[0]!.end('whole');
  await once(busy, 'close');
  await closed;
  expect(text).toContain('whole');
});

test('an answer that never ends is cut', async () => {
  const { port, server, ask } = await openHeld();
  const busy = await ask();
  busy.write(REQUEST);
  await once(server, 'request');
  const cut = once(busy, 'close');
  await port.close(20);
  await cut;
  expect(busy.bytesRead).toBe(0);
});
