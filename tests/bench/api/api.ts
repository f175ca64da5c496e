import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../setup/postgres-cluster';
import type { BenchOptions } from '../options';
import { measureEngine, type EngineFigures } from './measure-engine';

interface ApiFigures {
  /** None takes part. */
  readonly browser: null;
  readonly engines: { readonly sqlite?: EngineFigures; readonly postgres?: EngineFigures };
}

const ENGINES = {
  sqlite: (folder: string) => measureEngine(folder, undefined),
  postgres: measurePostgres,
};

/**
 * How many requests a second the shop answers on each engine, beside the framework alone.
 * @param options `--only sqlite` or `--only postgres` measures one engine.
 */
export async function benchApi(
  options: BenchOptions,
): Promise<{ object: ApiFigures; pictures: [] }> {
  const only = options.text('only');
  const engines: Partial<Record<keyof typeof ENGINES, EngineFigures>> = {};
  for (const name of Object.keys(ENGINES) as (keyof typeof ENGINES)[]) {
    if (only === undefined || only === name) engines[name] = await inFolder(ENGINES[name]);
  }
  return { object: { browser: null, engines }, pictures: [] };
}

async function measurePostgres(folder: string): Promise<EngineFigures> {
  const cluster = await startPostgres();
  try {
    const client = new Client(cluster.url('postgres'));
    await client.connect();
    await client.query('create database shop');
    await client.end();
    return await measureEngine(folder, cluster.url('shop'));
  } finally {
    await cluster.stop();
  }
}

async function inFolder<Result>(job: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'tryscape-api-'));
  try {
    return await job(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
