import type { BlogKind } from './place.js';

export type LeftReason =
  | 'system'
  | 'version_control'
  | 'packages'
  | 'tools'
  | 'built'
  | 'hidden'
  | 'theme'
  | 'page'
  | 'not_markdown'
  | 'too_large'
  | 'not_text'
  | 'not_pointed_to';

/** Why nothing of a blog's own words can be there, from the path below its root; null when there can. */
export function leftOut(path: string, kind: BlogKind): LeftReason | null {
  const names = path.split('/');
  for (const name of names) {
    const reason =
      NAMES.get(name) ?? (name.startsWith('._') ? 'system' : name.startsWith('.') ? 'hidden' : null);
    if (reason !== null) return reason;
  }
  if (kind === 'hugo') return HUGO.get(names[0]!) ?? null;
  return kind === 'jekyll' && names.slice(0, -1).some((name) => JEKYLL_THEME.has(name)) ? 'theme' : null;
}

const JEKYLL_THEME = new Set(['_layouts', '_includes', '_sass', '_plugins', '_data']);

const HUGO = new Map<string, LeftReason>([
  ...['themes', 'layouts', 'archetypes', 'data', 'i18n'].map((name): [string, LeftReason] => [name, 'theme']),
  ['public', 'built'],
  ['resources', 'built'],
]);

const NAMES = new Map<string, LeftReason>(
  (
    [
      ['system', ['__MACOSX', '.DS_Store', 'Thumbs.db', 'desktop.ini', 'Icon\r']],
      ['version_control', ['.git', '.svn', '.hg', '.gitignore', '.gitattributes', '.gitmodules', '.github']],
      ['packages', ['node_modules', 'bower_components', 'vendor', '.bundle']],
      ['tools', ['Gemfile', 'Gemfile.lock', 'Rakefile', 'package.json', 'package-lock.json']],
      ['built', ['_site', '.jekyll-cache', '.sass-cache', '.jekyll-metadata', '.hugo_build.lock']],
    ] as [LeftReason, string[]][]
  ).flatMap(([reason, names]) => names.map((name): [string, LeftReason] => [name, reason])),
);
