import type { Kysely } from 'kysely';
import { hashToken, newToken } from '../guests/token';
import {
  addSetting,
  dropSettings,
  putSetting,
  readSetting,
} from '../storage/operator/setting-rows';
import type { Tables } from '../storage/tables';
import { SESSION } from './sessions';

const TOKEN = 'operator-token';

/** The operator's token of a shop that has none yet, to be shown once; undefined when there is one. */
export async function firstOperatorToken(db: Kysely<Tables>): Promise<string | undefined> {
  const token = newToken();
  const isFirst = await db
    .transaction()
    .execute((transaction) => addSetting(transaction, TOKEN, hashToken(token)));
  return isFirst ? token : undefined;
}

/** Another token in place of the one before; whoever is signed in by that one is signed out. */
export async function renewOperatorToken(db: Kysely<Tables>): Promise<string> {
  const token = newToken();
  await db.transaction().execute(async (transaction) => {
    await putSetting(transaction, TOKEN, hashToken(token));
    await dropSettings(transaction, { beginWith: SESSION });
  });
  return token;
}

export async function isOperatorToken(db: Kysely<Tables>, token: string): Promise<boolean> {
  return (await readSetting(db, TOKEN)) === hashToken(token);
}
