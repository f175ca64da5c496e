import type { Server } from 'node:http';
import { Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import { listen, type Place } from './listen';

/** A port that answers. */
export interface OpenPort {
  readonly port: number;
  /** Takes no new connection, lets answers under way end, and cuts those that take longer than this. */
  close(graceMs: number): Promise<void>;
}

/** Opens a port; see {@link listen}. */
export async function openPort(server: Server, place: Place): Promise<OpenPort> {
  /** Answers under way on each connection. Node's own count takes one that has not asked yet for busy. */
  const answers = new Map<Socket, number>();
  let isClosing = false;
  server.on(server instanceof HttpsServer ? 'secureConnection' : 'connection', (socket: Socket) => {
    answers.set(socket, 0);
    socket.once('close', () => answers.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    answers.set(socket, answers.get(socket)! + 1);
    response.once('close', () => {
      const left = answers.get(socket);
      // The connection may have gone before its answer.
      if (left === undefined) return;
      answers.set(socket, left - 1);
      if (isClosing && left === 1) socket.end();
    });
  });

  const port = await listen(server, place);
  return {
    port,
    close: (graceMs) =>
      new Promise((resolve) => {
        isClosing = true;
        const timer = setTimeout(() => {
          for (const socket of answers.keys()) socket.destroy();
          resolve();
        }, graceMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        for (const [socket, count] of answers) if (count === 0) socket.destroy();
      }),
  };
}
