import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, as a word for cookies and headers. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: whoever reads the database cannot be its holder. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
