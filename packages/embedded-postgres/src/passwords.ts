import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { EmbeddedPostgresProblem, reasonOf } from './problem.js';

/** `postgres` is the superuser, for the launcher alone; `ullim` owns the database of the same name. */
export type Passwords = { postgres: string; ullim: string };

export function newPasswords(): Passwords {
  return { postgres: newPassword(), ullim: newPassword() };
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** In the form of a `.pgpass` file, so that `PGPASSFILE=… psql` works for whoever has a psql. */
export async function writePasswords(file: string, passwords: Passwords): Promise<void> {
  const lines = Object.entries(passwords).map(([user, password]) => `127.0.0.1:*:*:${user}:${password}\n`);
  await writeSecret(file, lines.join(''));
}

export async function writeSecret(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function readPasswords(file: string): Promise<Passwords> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unreadable(file, reasonOf(cause), cause);
  });
  const passwordOf = (user: keyof Passwords) => {
    const line = text.split('\n').find((each) => each.split(':')[3] === user);
    const password = line?.split(':')[4]?.trim();
    if (!password) throw unreadable(file, `no line for ${user}`);
    return password;
  };
  return { postgres: passwordOf('postgres'), ullim: passwordOf('ullim') };
}

function unreadable(file: string, reason: string, cause?: unknown): EmbeddedPostgresProblem {
  return new EmbeddedPostgresProblem(
    'did_not_start',
    `The database's passwords in ${file} cannot be read (${reason}): bring that file back from a backup, ` +
      'and run Ullim as the user who owns it.',
    { cause },
  );
}
