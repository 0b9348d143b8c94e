import { NEVER_KEPT } from './never-kept.js';
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
  ...named('theme', 'themes', 'layouts', 'archetypes', 'data', 'i18n'),
  ...named('built', 'public', 'resources'),
]);

const NAMES = new Map<string, LeftReason>([
  ...NEVER_KEPT,
  ...named('system', '.DS_Store', 'Thumbs.db', 'desktop.ini', 'Icon\r'),
  ...named('version_control', '.gitignore', '.gitattributes', '.gitmodules', '.github'),
  ...named('packages', 'vendor'),
  ...named('tools', 'Gemfile', 'Gemfile.lock', 'Rakefile', 'package.json', 'package-lock.json'),
  ...named('built', '.jekyll-metadata', '.hugo_build.lock'),
]);

function named(reason: LeftReason, ...names: string[]): [string, LeftReason][] {
  return names.map((name) => [name, reason]);
}
