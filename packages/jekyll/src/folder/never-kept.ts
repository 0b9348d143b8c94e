type Reason = 'system' | 'version_control' | 'packages' | 'built';

/** Folders of what machines make or fetch again: they are large, or secret, and nobody's words are in them. */
export const NEVER_KEPT: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['__MACOSX', 'system'],
  ['.git', 'version_control'],
  ['.svn', 'version_control'],
  ['.hg', 'version_control'],
  ['node_modules', 'packages'],
  ['bower_components', 'packages'],
  ['.bundle', 'packages'],
  ['_site', 'built'],
  ['.jekyll-cache', 'built'],
  ['.sass-cache', 'built'],
]);

/**
 * Whether a path lies in such a folder. A `.gitignore` or a `Gemfile` is somebody's own, and so is a `vendor` but for
 * what Bundler puts there: themes keep styles and scripts of others in one.
 */
export function isNeverKept(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some(
    (name, at) => NEVER_KEPT.has(name) || (name === 'vendor' && BUNDLER.has(folders[at + 1]!)),
  );
}

const BUNDLER = new Set(['bundle', 'cache']);
