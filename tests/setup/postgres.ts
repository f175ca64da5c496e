import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgresTables } from '../../server/storage/postgres';
import { startPostgres } from './postgres-cluster';

/** A database that is up to date and empty, for others to be copies of. */
export const TEMPLATE = 'shop';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the address of {@link TEMPLATE}, or else with why there is none. */
    postgresDesk: string;
  }
}

/** One PostgreSQL for all unit tests of a run, started when the first of them asks for it. */
export default async function lendPostgres(project: TestProject): Promise<() => Promise<void>> {
  let opening: Promise<Opened> | undefined;
  const desk = createServer((_, response) => {
    opening ??= open();
    opening.then(
      ({ url }) => response.end(url),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  project.provide('postgresDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.closeAllConnections();
    desk.close();
    const opened = await opening?.catch(() => undefined);
    await opened?.stop();
  };
}

interface Opened {
  readonly url: string;
  stop(): Promise<void>;
}

async function open(): Promise<Opened> {
  const cluster = await startPostgres();
  try {
    const admin = new Client(cluster.url('postgres'));
    await admin.connect();
    await admin.query(`create database ${TEMPLATE}`);
    await admin.end();
    const url = cluster.url(TEMPLATE);
    const db = await openPostgresTables(url);
    await db.destroy();
    return { url, stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
