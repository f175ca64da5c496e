import type { Kysely } from 'kysely';
import { hashToken, newToken } from '../guests/token';
import {
  dropSettings,
  putSetting,
  readSetting,
  readSettings,
} from '../storage/operator/setting-rows';
import type { Tables } from '../storage/tables';

/** Sessions are kept as settings: this, then the hash of what the cookie says. */
export const SESSION = 'operator-session ';
/** How long an operator stays signed in on one device. */
export const SESSION_DAYS = 30;

/** Signs a device in that has shown the operator's token; what its cookie is to say. */
export async function openSession(db: Kysely<Tables>, now: number): Promise<string> {
  const token = newToken();
  const until = now + SESSION_DAYS * 24 * 3_600_000;
  await db
    .transaction()
    .execute((transaction) => putSetting(transaction, SESSION + hashToken(token), String(until)));
  return token;
}

export async function isSession(db: Kysely<Tables>, token: string, now: number): Promise<boolean> {
  const until = await readSetting(db, SESSION + hashToken(token));
  return until !== undefined && Number(until) > now;
}

export async function closeSession(db: Kysely<Tables>, token: string): Promise<void> {
  const beginWith = SESSION + hashToken(token);
  await db.transaction().execute((transaction) => dropSettings(transaction, { beginWith }));
}

/** Forgets the sessions that are over. */
export async function dropLapsedSessions(transaction: Kysely<Tables>, now: number): Promise<void> {
  for (const { key, value } of await readSettings(transaction, { beginWith: SESSION })) {
    if (Number(value) <= now) await dropSettings(transaction, { beginWith: key });
  }
}
