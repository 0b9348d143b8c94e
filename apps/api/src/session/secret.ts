import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie; only their hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A cookie names its account, so that its row is found by `(account_id, hash)`. */
export const tokenOf = (accountId: string, secret: string): string => `${accountId}.${secret}`;

export function readToken(token: string | undefined): { accountId: string; secret: string } | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(token ?? '');
  return match ? { accountId: match[1]!, secret: match[2]! } : null;
}
