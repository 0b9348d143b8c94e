export type PathProblem =
  | 'empty'
  | 'climbs_out'
  | 'absolute'
  | 'drive_letter'
  | 'backslash'
  | 'control_character'
  | 'unreadable_name'
  | 'too_long'
  | 'too_deep'
  | 'device_name'
  | 'trailing_dot_or_space';

/** `path` is NFC with plain slashes, for showing and comparing; a folder's loses its last slash. */
export type ReadPath = { path: string; folder: boolean } | { problem: PathProblem };

/** Whether a path may be part of what comes in. Refused is what would mean another place on some machine. */
export function readPath(given: string): ReadPath {
  const problem = problemOf(given);
  if (problem !== null) return { problem };
  const names = given.normalize('NFC').split('/');
  const folder = names.at(-1) === '';
  const path = names.filter((name) => name !== '.' && name !== '').join('/');
  return path === '' ? { problem: 'empty' } : { path, folder };
}

const LONGEST_NAME = 255;
const LONGEST_PATH = 1024;
const DEEPEST = 32;

/** NUL to escape, what ends lines, and what turns the direction of writing so that a name looks like another. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Where a Mac keeps the picture of a folder: its name is said by Apple and lies in many a blog. */
const FOLDER_ICON = /(?<=^|\/)Icon\r$/;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:[.:]|$)/i;

function problemOf(given: string): PathProblem | null {
  if (CONTROL.test(given.replace(FOLDER_ICON, ''))) return 'control_character';
  if (/\p{Surrogate}/u.test(given) || given.includes('\ufffd')) return 'unreadable_name';
  if (given.includes('\\')) return 'backslash';
  if (given.startsWith('/')) return 'absolute';
  if (/^[a-z]:/i.test(given)) return 'drive_letter';
  if (bytesOf(given) > LONGEST_PATH) return 'too_long';
  const names = given.split('/');
  if (names.length > DEEPEST) return 'too_deep';
  return names.map(problemOfName).find((problem) => problem !== null) ?? null;
}

function problemOfName(name: string): PathProblem | null {
  if (name === '..') return 'climbs_out';
  if (name === '.' || name === '') return null;
  if (bytesOf(name) > LONGEST_NAME) return 'too_long';
  if (DEVICE.test(name)) return 'device_name';
  return /[. ]$/.test(name) ? 'trailing_dot_or_space' : null;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
