/**
 * Why two paths cannot lie in one folder everywhere: the very same name twice, one name in two Unicode forms, names that
 * differ in capitals only, or a file that is a folder of another.
 */
export type Clash = { code: 'duplicate' | 'unicode_form' | 'capitals' | 'file_is_folder'; paths: string[] };

/** Of paths as they were given, each clash once. */
export function clashesOf(given: readonly string[]): Clash[] {
  return [...sameNames(given), ...filesThatAreFolders(given)];
}

/** Equal for names that some machine takes for one. */
export function comparedAs(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function sameNames(given: readonly string[]): Clash[] {
  const groups = new Map<string, string[]>();
  for (const path of given) {
    const key = comparedAs(path);
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => ({ code: differenceOf(paths), paths }));
}

function differenceOf(paths: string[]): Clash['code'] {
  if (new Set(paths).size < paths.length) return 'duplicate';
  return new Set(paths.map((path) => path.normalize('NFC'))).size < paths.length
    ? 'unicode_form'
    : 'capitals';
}

/** What lies in a folder follows it at once when paths are in order and nothing sorts before the slash. */
function filesThatAreFolders(given: readonly string[]): Clash[] {
  const inOrder = given.map((path) => ({ path, key: comparedAs(path).replaceAll('/', FIRST) })).sort(byKey);
  return inOrder.flatMap(({ path, key }, place) => {
    const next = inOrder[place + 1];
    return next?.key.startsWith(key + FIRST) ? { code: 'file_is_folder', paths: [path, next.path] } : [];
  });
}

const FIRST = '\0';

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
