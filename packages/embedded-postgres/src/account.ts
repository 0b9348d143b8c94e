import { readFile, stat } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { userInfo } from 'node:os';

/** How PostgreSQL's programs are run: behind a command, or as another user, or (mostly) as they are. */
export type Account = { command: string[]; uid?: number; gid?: number };

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses uid 0, and initdb refuses a uid that has no name.
 *
 * In both cases `unshare` shows it a user namespace in which we are some ordinary, named user. On the disk the
 * files stay ours, nothing needs a chown, and a repository under a 0700 home can still be read. Where the system
 * forbids user namespaces, root really becomes that user, who then owns the cluster and must be able to reach it.
 * A cluster that an ordinary user owns already is served as that user.
 */
export async function accountFor(clusterFolder: string): Promise<Account> {
  if (process.platform === 'win32') return { command: [] };
  if (process.getuid?.() !== 0 && hasName()) return { command: [] };

  const owner = await stat(clusterFolder).catch(() => null);
  if (process.getuid?.() === 0 && owner && owner.uid !== 0) {
    return { command: [], uid: owner.uid, gid: owner.gid };
  }
  const { uid, gid } = await ordinaryUser();
  const command = ['unshare', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  if (await succeeds([...command, 'true'])) return { command };
  return process.getuid?.() === 0 ? { command: [], uid, gid } : { command: [] };
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function ordinaryUser(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return NOBODY;
}

function succeeds([command, ...args]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command!, args, { stdio: 'ignore' })
      .once('error', () => resolve(false))
      .once('exit', (code) => resolve(code === 0));
  });
}
