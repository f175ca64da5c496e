import { Migrator, type Kysely } from 'kysely';
import { MIGRATIONS } from './migrations';
import type { Tables } from './tables';

/** Runs the migrations that the database has not seen. Rejects when it has seen one that is not here. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
