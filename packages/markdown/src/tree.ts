import type { Properties, Root } from 'hast';
import type { Token } from 'markdown-it';
import type { AttachedAt } from './attached.js';
import { Builder, element } from './builder.js';
import type { EmbedLink } from './embeds.js';
import { captionImages } from './figures.js';
import { Footnotes } from './footnotes.js';
import { nameHeadings } from './headings.js';
import { abbreviationsIn } from './kramdown/abbreviation-rule.js';
import { explainAbbreviations } from './kramdown/abbreviations-explained.js';
import type { AttributeList } from './kramdown/attribute-list.js';
import { definitionsIn } from './kramdown/attribute-rules.js';
import { applyAttributes, attributePlace } from './kramdown/attributes-applied.js';
import { layContents } from './kramdown/contents.js';
import type { AroundCode } from './liquid-block.js';
import { parser } from './parser.js';
import { rawParts } from './raw-html.js';
import { Slugs } from './slugs.js';
import { beginTask } from './tasks.js';

type TreeOptions = { locale?: 'ko' | 'en'; positions?: boolean; attachedAt?: AttachedAt | undefined };

/** The text as an HTML tree that nobody has made safe yet. */
export function treeOf(
  markdown: string,
  { locale = 'ko', positions = false, attachedAt }: TreeOptions = {},
): Root {
  const builder = new Builder();
  const slugs = new Slugs();
  const notes = new Footnotes(slugs);
  // Only addresses with Liquid are asked for while the text is read.
  const env = { attachedAt: markdown.includes('{') ? attachedAt : undefined };
  for (const token of parser.parse(markdown, env)) {
    build(token, builder, notes, positions && token.level === 0 && token.map ? token.map[0] + 1 : undefined);
  }
  applyAttributes(builder.root, definitionsIn(env));
  nameHeadings(builder.root, slugs);
  const section = notes.section(locale);
  for (const part of [builder.root, section]) if (part) explainAbbreviations(part, abbreviationsIn(env));
  layContents(builder.root);
  captionImages(builder.root);
  if (section) builder.root.children.push(section);
  return builder.root;
}

function build(token: Token, builder: Builder, notes: Footnotes, line?: number): void {
  switch (token.type) {
    case 'inline':
      beginTask(token, builder);
      for (const child of token.children ?? []) build(child, builder, notes);
      return;
    case 'text':
      return builder.text(token.content);
    case 'softbreak':
      return builder.text('\n');
    case 'hardbreak':
      return builder.add(element('br'));
    case 'code_inline':
      return builder.add(code(token.content));
    case 'code_block':
    case 'fence':
      builder.open('pre', {}, line);
      builder.add(code(token.content, parser.utils.unescapeAll(token.info).trim().split(/\s/, 1)[0]));
      return builder.close();
    case 'liquid_block':
      builder.open('pre', {}, line);
      addAroundCode(token, builder);
      return builder.close();
    case 'mathematics_inline':
      return builder.add(formula(token.content));
    case 'mathematics_block':
      builder.open('pre', { dataMath: 'display' }, line);
      builder.text(token.content);
      return builder.close();
    case 'attribute_list':
    case 'attribute_list_inside':
      return builder.add(attributePlaceOf(token));
    case 'image':
      return builder.add(element('img', { ...propertiesOf(token), alt: alternative(token) }));
    case 'html_inline':
    case 'html_block':
      return buildRaw(token.content, builder, line);
    case 'footnote_ref':
      return builder.add(notes.refer(String(token.meta?.['label'])));
    case 'footnote_reference_open':
      return builder.openApart(notes.define(String(token.meta?.['label'])));
    case 'footnote_reference_close':
      return builder.close();
  }
  if (token.nesting === 1)
    return token.hidden ? builder.open('') : builder.open(tagOf(token), propertiesOf(token), line);
  if (token.nesting === -1) return builder.close();
  if (token.tag !== '') builder.add(element(token.tag, {}, line));
}

/** GFM's words are deleted, not merely struck. */
function tagOf({ tag }: Token): string {
  return tag === 's' ? 'del' : tag;
}

function buildRaw(html: string, builder: Builder, line?: number): void {
  let here = line;
  for (const part of rawParts(html)) {
    if (part.type === 'text') builder.text(part.value);
    else if (part.type === 'close') builder.closeRaw(part.tag);
    else if (part.type === 'embed') addEmbed(part.link, builder, here);
    else if (part.type === 'void') builder.add(element(part.tag, part.properties, here));
    else builder.openRaw(part.tag, part.properties, here);
    if (part.type === 'open' || part.type === 'void' || part.type === 'embed') here = undefined;
  }
}

function addEmbed({ href, words }: EmbedLink, builder: Builder, line?: number): void {
  builder.open('a', { href, className: ['embed'] }, line);
  builder.text(words);
  builder.close();
}

function propertiesOf(token: Token): Properties {
  const properties: Properties = {};
  for (const [name, value] of token.attrs ?? []) {
    if (name === 'style') properties['align'] = String(value).replace('text-align:', '');
    else properties[name] = value;
  }
  return properties;
}

function code(text: string, language?: string) {
  const node = element('code', language ? { className: [`language-${language}`] } : {});
  node.children.push({ type: 'text', value: text });
  return node;
}

function addAroundCode({ content, meta }: Token, builder: Builder): void {
  const { opening, closing, language } = meta as AroundCode;
  builder.add(code(opening));
  builder.text('\n');
  builder.add(code(content, language));
  builder.add(code(closing));
}

/** TeX in its place; `filling.ts` sets it when KaTeX is there. */
function formula(tex: string) {
  const node = element('code', { dataMath: 'inline' });
  node.children.push({ type: 'text', value: tex });
  return node;
}

function attributePlaceOf({ type, meta, content }: Token) {
  const { list, isBelow } = meta as { list: AttributeList; isBelow?: boolean };
  return type === 'attribute_list'
    ? attributePlace(list, isBelow === true)
    : attributePlace(list, true, content);
}

function alternative(token: Token): string {
  return parser.renderer.renderInlineAsText(token.children ?? [], parser.options, {});
}
