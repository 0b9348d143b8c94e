import type { Archive } from '../archive/archive.js';
import { LEFT_FILE, type LeftFiles, readLeft } from './left.js';

/** What an archive says of files that left from Ullim. Ids mean something only where they are one's own. */
export async function leftFromHere(archive: Archive): Promise<LeftFiles> {
  // A copy of the folder may lie deeper in it.
  const [list] = archive.files
    .filter(({ path }) => path === LEFT_FILE || path.endsWith(`/${LEFT_FILE}`))
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length);
  if (list === undefined || list.size > MOST_BYTES) return new Map();
  return readLeft(list.path, (await archive.read(list)).toString());
}

const MOST_BYTES = 8 * 2 ** 20;
