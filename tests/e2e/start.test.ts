import { readFile } from 'node:fs/promises';
import { get as getOverHttp } from 'node:http';
import { get as getOverHttps } from 'node:https';
import { join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { startServer } from '../setup/server';
import { tempFolder } from '../server/temp-folder';

test('one command opens the shop here and in the network, and Ctrl+C closes it', async () => {
  const data = await tempFolder();
  const server = await startServer({ DATA_DIR: data });
  const ca = await readFile(join(data, 'https/certificate.pem'));
  const here = await answerOf((done) => getOverHttp(server.url, done));
  // The certificate is checked against the address, as a phone does after the warning.
  const there = await answerOf((done) => getOverHttps(server.httpsUrl, { ca }, done));
  expect(here.status).toBe(200);
  // A page tells where it is found, and is the same otherwise.
  const { origin } = new URL(server.httpsUrl);
  const text = there.text.replaceAll(origin, new URL(server.url).origin);
  expect({ ...there, text }).toEqual(here);
  const health = await fetch(new URL('healthz', server.url));
  expect(await health.json()).toEqual({ status: 'ok' });
  expect(await server.stop()).toBe(0);
});

test('says where the shop is, draws the code, and what the phone will ask', async () => {
  const server = await startServer();
  await server.stop();
  const output = server.output();
  expect(output).toContain(`本机 / here    ${server.url}`);
  expect(output).toContain(`手机 / phone   ${server.httpsUrl}`);
  expect(output).toMatch(/[█▀▄ ]{20,}\n/);
  expect(output).toContain('手机会先提示证书不受信任，请继续；再询问摄像头，请允许。');
  expect(output).toContain('Then it asks for the camera: allow.');
});

test('the shelf is filled on the first run and kept on the next', async () => {
  const data = await tempFolder();
  const products = async () => {
    const server = await startServer({ DATA_DIR: data });
    const page = await (await fetch(new URL('api/products', server.url))).json();
    await server.stop();
    return (page as { items: { id: string }[] }).items;
  };
  const first = await products();
  expect(first.map(({ id }) => id)).toContain('tshirt');
  expect(await products()).toEqual(first);
});

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
}

function answerOf(ask: (done: (message: IncomingMessage) => void) => unknown): Promise<Answer> {
  return new Promise((settle) => {
    ask((message) => {
      let text = '';
      message.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      message.once('end', () => settle({ status: message.statusCode, text }));
    });
  });
}
