import type { Odd } from '@ullim/jekyll/odd';

/** The parsers tell it in English, and each in its own way. What is too long to be kept they are not given. */
export function brokenBy(odd: Odd | undefined): BrokenBy {
  if (odd === undefined) return 'long';
  const { code, detail = '' } = odd;
  if (code === 'unclosed_front_matter') return 'fence';
  if (code === 'no_keys') return 'noKeys';
  return CAUSES.find(([, words]) => words.test(detail))?.[0] ?? 'other';
}

export type BrokenBy =
  | 'fence'
  | 'noKeys'
  | 'tab'
  | 'quote'
  | 'colon'
  | 'bracket'
  | 'indent'
  | 'key'
  | 'alias'
  | 'aliases'
  | 'long'
  | 'sign'
  | 'other';

const CAUSES: readonly [BrokenBy, RegExp][] = [
  ['tab', /\btabs?\b/i],
  ['quote', /closing .*quote|unterminated string|scalar at node end/i],
  ['sign', /cannot start with/i],
  ['colon', /compact mapping|implicit keys? need to be on a single line/i],
  ['bracket', /flow (?:sequence|map|collection)|flow-(?:seq|map)|expected .*[\]}]|unterminated array/i],
  ['indent', /same column|indent/i],
  ['key', /implicit (?:map )?keys? (?:need|must)|expected (?:key|equal)/i],
  ['aliases', /too many aliases/i],
  ['alias', /alias|anchor/i],
];
