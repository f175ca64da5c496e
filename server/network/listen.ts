import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reasonOf, StartError } from '../start-error';

export interface Place {
  readonly host: string;
  readonly port: number;
  /** The setting that moves it, to be named when the port is taken. */
  readonly setting: 'PORT' | 'HTTPS_PORT';
}

/** Listens and resolves to the port, which is another than asked for when that was 0. */
export function listen(server: Server, { host, port, setting }: Place): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, { host, port, setting })));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function refusal(error: Error, { host, port, setting }: Place): StartError {
  const reason = reasonOf(error);
  if (reason === 'EADDRINUSE') {
    return new StartError({
      zh: `端口 ${port} 已被占用：关掉占用它的程序，或用 ${setting} 换一个`,
      en: `Port ${port} is in use: stop the program that holds it, or choose another with ${setting}`,
    });
  }
  return new StartError({
    zh: `无法在 ${host}:${port} 上监听（${reason}）`,
    en: `Cannot listen on ${host}:${port} (${reason})`,
  });
}
