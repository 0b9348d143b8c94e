import { hash, verify } from '@node-rs/argon2';
import { commonPasswords } from './common-passwords.js';
import { problem } from '../problem/problem.js';

/** argon2id, with the library's parameters (19 MiB, 2 passes: OWASP's minimum). */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'));

/** Without an account the same work is done against a hash that nothing opens, so that time tells nothing. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const opened = await verify(passwordHash ?? (await NOBODYS_HASH), password.normalize('NFC'));
  return opened && passwordHash !== null;
}

export function refuseCommon(password: string, path = 'password'): void {
  if (commonPasswords.has(password.toLowerCase())) {
    throw problem(
      400,
      'password_too_common',
      'Many people use this password, so it is tried first. Choose another.',
      {
        errors: [
          {
            path,
            code: 'password_too_common',
            message: 'Choose a password that others do not use.',
          },
        ],
      },
    );
  }
}

const NOBODYS_HASH = hashPassword(crypto.randomUUID());
