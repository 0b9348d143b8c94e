import { withPlainLineEnds } from '../source/line-ends.js';
import { json } from './json.js';
import type { Language } from './language.js';
import { toml } from './toml.js';
import { yaml } from './yaml.js';

export type Kind = 'none' | 'yaml' | 'toml' | 'json';

/** Front matter as `splitFrontMatter` gives it, cut into its fences and what they hold, with LF at the end of each line. */
export type Cut = { kind: Kind; opening: string; inner: string; closing: string };

export function cutFrontMatter(frontMatter: string): Cut {
  const mark = frontMatter.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = withPlainLineEnds(frontMatter).slice(mark.length);
  if (plain === '') return { kind: 'none', opening: mark, inner: '', closing: '' };
  if (plain.startsWith('{')) {
    const inner = plain.trimEnd();
    return { kind: 'json', opening: mark, inner, closing: plain.slice(inner.length) };
  }
  const first = plain.indexOf('\n') + 1;
  const last = plain.lastIndexOf('\n', plain.length - 2) + 1;
  return {
    kind: plain.startsWith('+++') ? 'toml' : 'yaml',
    opening: mark + plain.slice(0, first),
    inner: plain.slice(first, last),
    closing: plain.slice(last),
  };
}

export const LANGUAGES: Record<Exclude<Kind, 'none'>, Language> = { yaml, toml, json };
