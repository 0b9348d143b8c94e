export type BlogKind = 'jekyll' | 'hugo' | 'plain';

/** Where a blog lies in what came in, and whose habits it has. `root` is '' or ends with a slash. */
export type Place = { root: string; kind: BlogKind; config: string | null };

/** A path in the blog, without the folder that the blog was packed in. */
export function below(path: string, { root }: Place): string {
  return path.startsWith(root) ? path.slice(root.length) : path;
}

export function placeOf(paths: readonly string[]): Place {
  const jekyll = shallowest(paths, JEKYLL_CONFIG);
  if (jekyll !== null) return { root: folderOf(jekyll), kind: 'jekyll', config: jekyll };
  const hugo = shallowest(paths, HUGO_CONFIG) ?? shallowest(paths, OLD_HUGO_CONFIG);
  const there = (folder: string) => paths.some((path) => path.startsWith(folder));
  if (hugo !== null && there(`${folderOf(hugo)}content/`)) {
    return { root: folderOf(hugo), kind: 'hugo', config: hugo };
  }
  const root = wrapperOf(paths);
  if (paths.some((path) => /(?:^|\/)_(?:posts|drafts)\//.test(path)))
    return { root, kind: 'jekyll', config: null };
  const isHugo = there(`${root}content/`) && HUGO_FOLDERS.some((folder) => there(`${root}${folder}/`));
  return { root, kind: isHugo ? 'hugo' : 'plain', config: null };
}

const JEKYLL_CONFIG = /(?:^|\/)_config\.(?:yml|yaml|toml)$/;
const HUGO_CONFIG = /(?:^|\/)hugo\.(?:toml|yaml|yml|json)$/;
const OLD_HUGO_CONFIG = /(?:^|\/)config\.(?:toml|yaml|yml|json)$/;
const HUGO_FOLDERS = ['static', 'themes', 'layouts', 'archetypes'];
const NOT_THE_BLOG = /(?:^|\/)(?:_site|node_modules|vendor|themes|__MACOSX|\.[^/]*)\//;

function shallowest(paths: readonly string[], name: RegExp): string | null {
  const found = paths.filter((path) => name.test(path) && !NOT_THE_BLOG.test(path));
  const depth = (path: string) => path.split('/').length;
  return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The one folder that everything is in, as when a folder was packed: `blog-main/`. */
export function wrapperOf(paths: readonly string[]): string {
  const own = paths.filter((path) => !path.startsWith('__MACOSX/'));
  const first = own[0]?.slice(0, own[0].indexOf('/') + 1) ?? '';
  const isWrapper =
    first !== '' && !/^_|^content\/$/.test(first) && own.every((path) => path.startsWith(first));
  return isWrapper ? first : '';
}
