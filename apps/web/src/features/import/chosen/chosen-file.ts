import { NEVER_KEPT } from '@ullim/jekyll/folder/never-kept';

/** A file of a blog, under its path in the folder that was chosen. */
export type ChosenFile = { path: string; file: File };

/** What a person chose: files to come along, and how many were passed by because no blog's words are in them. */
export type Chosen = { files: ChosenFile[]; passedBy: number; unreadable: string[] };

/** Everything else goes along: the server says what it leaves, and keeps it for the way out. */
export const isPassedBy = (name: string): boolean => NEVER_KEPT.has(name);

/** From an input of files or of a folder. */
export function chosenFrom(list: Iterable<File>): Chosen {
  const all = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const files = all.filter(({ path }) => !path.split('/').some(isPassedBy));
  return { files, passedBy: all.length - files.length, unreadable: [] };
}

/**
 * Posts that were chosen one by one lie where a blog has them, so that they are posts on the way out, too. A folder is
 * somebody's own, and stays as it is.
 */
export function asPosts(chosen: Chosen): Chosen {
  if (!chosen.files.every(({ path }) => NAMED_AS_POST.test(path))) return chosen;
  return { ...chosen, files: chosen.files.map(({ path, file }) => ({ path: `_posts/${path}`, file })) };
}

const NAMED_AS_POST = /^\d{4}-\d{2}-\d{2}-[^/]+\.(?:md|markdown|mkd|mkdn|mkdown)$/i;

/** The one file that is an archive already and goes as it is; null when there is something to pack. */
export function archiveIn({ files, passedBy }: Chosen): File | null {
  const [only, ...more] = files;
  if (!only || more.length > 0 || passedBy > 0 || only.path.includes('/')) return null;
  return /\.zip$/i.test(only.path) ? only.file : null;
}

/** What the whole is called: the folder, the one file, or the first of several. */
export function nameOf({ files }: Chosen): string {
  const first = files[0]?.path ?? '';
  const [folder] = first.split('/');
  return (folder || first).normalize('NFC').slice(0, 300);
}

export const bytesOf = ({ files }: Chosen): number => files.reduce((sum, { file }) => sum + file.size, 0);
