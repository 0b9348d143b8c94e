import { parser } from './parser.js';

export type RawPart =
  | { type: 'text'; value: string }
  | { type: 'open' | 'void'; tag: string; properties: Record<string, string> }
  | { type: 'close'; tag: string };

/**
 * The tags of a piece of raw HTML, in the grammar CommonMark has for them. It need not be a browser's parser:
 * whatever it reads becomes a tree, and the sanitiser sees that tree and no other.
 */
export function rawParts(html: string): RawPart[] {
  const parts: RawPart[] = [];
  let rest = 0;
  const text = (end: number) => {
    if (end > rest) parts.push({ type: 'text', value: decoded(html.slice(rest, end)) });
  };
  for (const match of html.matchAll(TOKEN)) {
    text(match.index);
    rest = match.index + match[0].length;
    const part = partOf(match);
    if (part) parts.push(part);
  }
  text(html.length);
  return parts;
}

const NAME = '[a-zA-Z][a-zA-Z0-9-]*';
const ATTRIBUTE = `[a-zA-Z_:][a-zA-Z0-9_.:-]*(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?`;

/** Comments, processing instructions, declarations, CDATA; elements whose words nobody should read; tags. */
const TOKEN = new RegExp(
  [
    '<!--[^]*?(?:-->|$)|<\\?[^]*?(?:\\?>|$)|<![^]*?(?:>|$)',
    '<(?:script|style|template|noscript|iframe|object|title|textarea|xmp|noembed|noframes)\\b[^]*?(?:</(?:script|style|template|noscript|iframe|object|title|textarea|xmp|noembed|noframes)\\s*>|$)',
    `<(?<open>${NAME})(?<attributes>(?:\\s+${ATTRIBUTE})*)\\s*/?>`,
    `</(?<close>${NAME})\\s*>`,
  ].join('|'),
  'gi',
);
const ATTRIBUTES = new RegExp(ATTRIBUTE, 'g');
const VOID = new Set(['br', 'hr', 'img']);

function partOf({ groups }: RegExpMatchArray): RawPart | null {
  if (groups?.['close']) return { type: 'close', tag: groups['close'].toLowerCase() };
  if (!groups?.['open']) return null;
  const tag = groups['open'].toLowerCase();
  return { type: VOID.has(tag) ? 'void' : 'open', tag, properties: propertiesOf(groups['attributes'] ?? '') };
}

function propertiesOf(attributes: string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [attribute] of attributes.matchAll(ATTRIBUTES)) {
    const equals = attribute.indexOf('=');
    const name = (equals < 0 ? attribute : attribute.slice(0, equals)).trim().toLowerCase();
    const property = ALLOWED.get(name);
    if (property)
      properties[property] = equals < 0 ? '' : decoded(unquoted(attribute.slice(equals + 1).trim())).trim();
  }
  return properties;
}

/** Attribute to property; classes are this package's own words, so nobody else's. */
const ALLOWED = new Map(
  [
    ...['id', 'title', 'lang', 'dir', 'align', 'href', 'src', 'alt', 'width', 'height', 'start', 'scope'],
    ...['open', 'reversed', 'colSpan', 'rowSpan'],
  ].map((property) => [property.toLowerCase(), property]),
);

function unquoted(value: string): string {
  return /^["']/.test(value) ? value.slice(1, -1) : value;
}

function decoded(text: string): string {
  return text.includes('&') ? parser.utils.unescapeAll(text.replaceAll('\\', '\\\\')) : text;
}
