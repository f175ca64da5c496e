import { resolve } from 'node:path';
import { LIMITS, type Limits } from './limits/limits';
import { LOG_LEVELS, type LogLevel } from './logging/log';
import { StartError } from './start-error';

export interface Config {
  /** HTTP on this machine only. */
  readonly port: number;
  /** HTTPS on the network. */
  readonly httpsPort: number;
  /** Address that HTTPS listens on. */
  readonly host: string;
  /** Absolute; holds the certificate, and the database unless {@link databaseUrl} names another. */
  readonly dataFolder: string;
  /** Address of a PostgreSQL database, with its password; undefined where the shop keeps its own. */
  readonly databaseUrl: string | undefined;
  /** '' or '/path': where the shop is mounted. */
  readonly basePath: string;
  /** `https://shop.example`: the public address without its path; undefined when it was not told. */
  readonly publicOrigin: string | undefined;
  /** Whether the public origin is HTTPS. */
  readonly strictTransport: boolean;
  /** How many proxies of the operator's own stand before the shop. */
  readonly trustedProxies: number;
  readonly limits: Limits;
  /** Undefined when it was not told. */
  readonly logLevel: LogLevel | undefined;
}

/**
 * Reads the settings, all of them optional: `PORT` (5180), `HTTPS_PORT` (5443), `HOST` (every address),
 * `DATA_DIR` (data), `DATABASE_URL` (of PostgreSQL; the shop's own database in the data folder unless
 * told), `PUBLIC_ORIGIN` (the address that a proxy serves, with a path or without),
 * `TRUST_PROXY` (0 proxies), `READS_PER_MINUTE` and `WRITES_PER_MINUTE` (of one client; 0 is no limit),
 * `LOG_LEVEL`.
 * A port of 0 takes any free one. Throws a {@link StartError} that names the setting.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const origin = publicOrigin(env['PUBLIC_ORIGIN']);
  return {
    port: portFrom('PORT', env['PORT'], 5180),
    httpsPort: portFrom('HTTPS_PORT', env['HTTPS_PORT'], 5443),
    host: env['HOST'] || '0.0.0.0',
    dataFolder: resolve(env['DATA_DIR'] || 'data'),
    databaseUrl: databaseUrl(env['DATABASE_URL']),
    basePath: origin?.pathname.replace(/\/+$/, '') ?? '',
    publicOrigin: origin?.origin,
    strictTransport: origin?.protocol === 'https:',
    trustedProxies: countFrom('TRUST_PROXY', env['TRUST_PROXY'], 0),
    limits: {
      ...LIMITS,
      readsPerMinute: countFrom('READS_PER_MINUTE', env['READS_PER_MINUTE'], LIMITS.readsPerMinute),
      writesPerMinute: countFrom(
        'WRITES_PER_MINUTE',
        env['WRITES_PER_MINUTE'],
        LIMITS.writesPerMinute,
      ),
    },
    logLevel: logLevelFrom(env['LOG_LEVEL']),
  };
}

function portFrom(name: string, value: string | undefined, preset: number): number {
  if (!value) return preset;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port <= 65_535) return port;
  throw new StartError({
    zh: `${name} 必须是 0 到 65535 的端口号，现在是「${value}」`,
    en: `${name} must be a port number from 0 to 65535, and it is "${value}"`,
  });
}

function countFrom(name: string, value: string | undefined, preset: number): number {
  if (!value) return preset;
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new StartError({
    zh: `${name} 必须是 0 或更大的整数，现在是「${value}」`,
    en: `${name} must be a whole number, 0 or more, and it is "${value}"`,
  });
}

/** The address may hold a password: it is not said back. */
function databaseUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return value;
  throw new StartError({
    zh: 'DATABASE_URL 必须是 postgres://user:password@host:5432/name 这样的地址',
    en: 'DATABASE_URL must be an address such as postgres://user:password@host:5432/name',
  });
}

function logLevelFrom(value: string | undefined): LogLevel | undefined {
  if (!value) return undefined;
  const level = LOG_LEVELS.find((each) => each === value);
  if (level) return level;
  throw new StartError({
    zh: `LOG_LEVEL 可以是 ${LOG_LEVELS.join('、')}，现在是「${value}」`,
    en: `LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}, and it is "${value}"`,
  });
}

function publicOrigin(value: string | undefined): URL | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash) return url;
  throw new StartError({
    zh: `PUBLIC_ORIGIN 必须是 https://shop.example 这样的地址，现在是「${value}」`,
    en: `PUBLIC_ORIGIN must be an address such as https://shop.example, and it is "${value}"`,
  });
}
