import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Kysely } from 'kysely';
import { isSecure } from '../network/is-secure';
import {
  insertGuest,
  lockGuest,
  markSeen,
  readGuest,
  type GuestRow,
} from '../storage/guests/guest-rows';
import type { Tables } from '../storage/tables';
import { hashToken, newToken } from './token';

export const GUEST_COOKIE = 'tryscape_guest';
/** How long a guest is remembered after their last visit. */
export const GUEST_DAYS = 365;
/** Whoever only looks is written down again after this long. */
const SEEN_EVERY_MS = 24 * 3_600_000;

export interface VisitDependencies {
  readonly db: Kysely<Tables>;
  readonly basePath: string;
  readonly strictTransport: boolean;
  readonly now: () => number;
}

/** Who asks, by the cookie that they bring. A cookie that the shop does not know is nobody's. */
export interface Visits {
  /** For whoever only looks: the guest, whose cookie lives on. */
  find(c: Context): Promise<GuestRow | undefined>;
  /** For whoever does something. */
  begin(c: Context): Visit;
  /** Takes the cookie back. */
  end(c: Context): void;
}

/** One request of a guest who does something, in one transaction. */
export interface Visit {
  /** Which guest the request says that it is of, known or not; parts requests of different guests. */
  readonly claimedId: string;
  /** The guest, locked until the transaction ends; undefined for whoever is not known yet. */
  known(transaction: Kysely<Tables>): Promise<GuestRow | undefined>;
  /** The guest, locked, and made when there is none: from now on there is something to remember. */
  settled(transaction: Kysely<Tables>): Promise<GuestRow>;
  /** Hands out the guest's cookie, for another year; to be called once the transaction is on the disk. */
  handCookie(): void;
}

export function createVisits({ db, basePath, strictTransport, now }: VisitDependencies): Visits {
  const path = basePath || '/';
  const hand = (c: Context, token: string) =>
    setCookie(c, GUEST_COOKIE, token, {
      path,
      httpOnly: true,
      sameSite: 'Lax',
      secure: isSecure(c, strictTransport),
      maxAge: GUEST_DAYS * 24 * 3_600,
    });

  return {
    async find(c) {
      const token = getCookie(c, GUEST_COOKIE);
      const guest = token && (await readGuest(db, hashToken(token)));
      if (!guest) return undefined;
      if (now() - guest.seen_at > SEEN_EVERY_MS) {
        await db.transaction().execute((transaction) => markSeen(transaction, guest.id, now()));
        hand(c, token);
      }
      return guest;
    },

    begin(c) {
      const brought = getCookie(c, GUEST_COOKIE);
      const claimedId = brought ? hashToken(brought) : '';
      let token: string | undefined;
      let entered: Promise<GuestRow | undefined> | undefined;
      const enter = async (transaction: Kysely<Tables>) => {
        const guest = brought && (await lockGuest(transaction, claimedId));
        if (!guest) return undefined;
        token = brought;
        await markSeen(transaction, guest.id, now());
        return guest;
      };
      const known = (transaction: Kysely<Tables>) => (entered ??= enter(transaction));
      return {
        claimedId,
        known,
        async settled(transaction) {
          const guest = await known(transaction);
          if (guest) return guest;
          token = newToken();
          const id = hashToken(token);
          await insertGuest(transaction, id, now());
          return { id, seen_at: now(), delivery: '' };
        },
        handCookie: () => token && hand(c, token),
      };
    },

    end: (c) => void deleteCookie(c, GUEST_COOKIE, { path, secure: isSecure(c, strictTransport) }),
  };
}
