import type { Properties } from 'hast';
import { withPlainScheme } from './address.js';
import { embedLink, type EmbedLink } from './embeds.js';
import { propertiesOfClasses, propertiesOfStyle } from './kramdown/safe-attributes.js';
import { parser } from './parser.js';
import { ELEMENTS } from './schema.js';

export type RawPart =
  | { type: 'text'; value: string }
  | { type: 'open' | 'void'; tag: string; properties: Properties }
  | { type: 'embed'; link: EmbedLink }
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
    `<iframe\\b(?<frame>(?:\\s+${ATTRIBUTE})*)\\s*/?>(?:[^]*?</iframe\\s*>|$)`,
    '<(?:script|style|template|noscript|iframe|object|title|textarea|xmp|noembed|noframes)\\b[^]*?(?:</(?:script|style|template|noscript|iframe|object|title|textarea|xmp|noembed|noframes)\\s*>|$)',
    `<(?<open>${NAME})(?<attributes>(?:\\s+${ATTRIBUTE})*)\\s*/?>`,
    `</(?<close>${NAME})\\s*>`,
  ].join('|'),
  'gi',
);
const ATTRIBUTES = new RegExp(ATTRIBUTE, 'g');
const VOID = new Set(['br', 'hr', 'img']);
const EMBEDS = new Set(['video', 'audio', 'source', 'embed']);

/** Elements of HTML that are left out without a word. Any other name is somebody's words (`List<String>`) and stays. */
const LEFT_OUT = new Set(
  (
    'html head body base link meta title style script noscript template slot main article aside header footer nav ' +
    'address hgroup search menu form button select option optgroup datalist output label fieldset legend textarea ' +
    'meter progress dialog iframe frame frameset noframes object embed applet param audio video source track picture ' +
    'canvas map area svg math col colgroup center font big tt strike marquee blink nobr acronym cite dfn data time ' +
    'bdi bdo wbr address noembed xmp listing plaintext portal isindex'
  ).split(' '),
);

function partOf({ 0: source, groups }: RegExpMatchArray): RawPart | null {
  if (groups?.['frame'] !== undefined) return embedOf(groups['frame']);
  const tag = (groups?.['close'] ?? groups?.['open'])?.toLowerCase();
  if (tag !== undefined && EMBEDS.has(tag) && groups?.['open']) return embedOf(groups['attributes'] ?? '');
  if (tag === undefined || LEFT_OUT.has(tag)) return null;
  if (!ELEMENTS.includes(tag)) return { type: 'text', value: source };
  if (groups?.['close']) return { type: 'close', tag };
  return {
    type: VOID.has(tag) ? 'void' : 'open',
    tag,
    properties: propertiesOf(groups?.['attributes'] ?? ''),
  };
}

function embedOf(attributes: string): RawPart | null {
  const link = embedLink(attributesOf(attributes));
  return link && { type: 'embed', link };
}

function propertiesOf(attributes: string): Properties {
  const { class: classes, style, ...others } = attributesOf(attributes);
  return {
    ...others,
    ...(style !== undefined && propertiesOfStyle(style)),
    ...(classes !== undefined && propertiesOfClasses(classes.split(/\s+/))),
  };
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [attribute] of source.matchAll(ATTRIBUTES)) {
    const equals = attribute.indexOf('=');
    const name = (equals < 0 ? attribute : attribute.slice(0, equals)).trim().toLowerCase();
    const property = ALLOWED.get(name);
    if (property) attributes[property] = equals < 0 ? '' : valueOf(attribute.slice(equals + 1));
  }
  return attributes;
}

/** Attribute to property; of classes and styles only what has a meaning here goes on. */
const ALLOWED = new Map(
  [
    ...['id', 'title', 'lang', 'dir', 'align', 'href', 'src', 'alt', 'width', 'height', 'start', 'scope'],
    ...['open', 'reversed', 'colSpan', 'rowSpan', 'class', 'style'],
  ].map((property) => [property.toLowerCase(), property]),
);

/** Only addresses can begin with a scheme, so nothing else is changed by plainness. */
function valueOf(written: string): string {
  return withPlainScheme(decoded(unquoted(written.trim())).trim());
}

function unquoted(value: string): string {
  return /^["']/.test(value) ? value.slice(1, -1) : value;
}

function decoded(text: string): string {
  return text.includes('&') ? parser.utils.unescapeAll(text.replaceAll('\\', '\\\\')) : text;
}
