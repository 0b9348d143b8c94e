import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnote from 'markdown-it-footnote';
import { isSafeImage, isSafeLink, withPlainScheme } from './address.js';
import { footnoteReference } from './footnote-reference.js';
import { abbreviationLine } from './kramdown/abbreviation-rule.js';
import { attributeListInside, attributeListLine } from './kramdown/attribute-rules.js';
import { definitionLists } from './kramdown/definition-lists.js';
import { markdownInside } from './kramdown/markdown-inside.js';
import { liquidAddress } from './liquid-address.js';
import { liquidBlock } from './liquid-block.js';
import { liquid } from './liquid.js';
import { mathematicsBlock } from './mathematics/mathematics-block.js';
import { mathematicsInline } from './mathematics/mathematics-inline.js';
import { manyTildes } from './tildes.js';
import { sayWhereAddressesEnd } from './where-addresses-end.js';

/** CommonMark, GFM, footnotes, mathematics and what kramdown adds, into tokens. */
export const parser = new MarkdownIt({ html: true, linkify: true })
  .use(cjkFriendly)
  .use(footnote)
  .use(definitionLists);

// Links and images ask the same question; what a link may not be, an image is asked again in finish.ts.
parser.validateLink = (address) => isSafeLink(address) || isSafeImage(address);

const { normalizeLink } = parser;
parser.normalizeLink = (address) => withPlainScheme(normalizeLink(address));

// The notes are put at the end by our own tree; `^[inline notes]` are not in GFM.
parser.core.ruler.disable('footnote_tail');
parser.inline.ruler.disable('footnote_inline');
parser.inline.ruler.at('footnote_ref', footnoteReference);
parser.inline.ruler.before('escape', 'liquid', liquid);
parser.inline.ruler.before('link', 'liquid_address', liquidAddress);
parser.inline.ruler.before('strikethrough', 'many_tildes', manyTildes);

parser.inline.ruler.before('escape', 'mathematics', mathematicsInline);
parser.inline.ruler.before('escape', 'attribute_list', attributeListInside);
const endsAnyBlock = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
parser.block.ruler.after('fence', 'mathematics', mathematicsBlock, endsAnyBlock);
parser.block.ruler.after('fence', 'liquid_block', liquidBlock, endsAnyBlock);
parser.block.ruler.after('fence', 'attribute_list', attributeListLine, endsAnyBlock);
parser.block.ruler.before('reference', 'abbreviation', abbreviationLine, { alt: ['paragraph', 'reference'] });
parser.block.ruler.before('html_block', 'markdown_inside', markdownInside, endsAnyBlock);

// As GFM: http, https, www and mail; no bare domains, or `README.md` would lead to Moldova.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
parser.linkify.add('ftp:', null).add('//', null);
parser.linkify.add('www.', {
  validate: (text, position, linkify) => {
    const rest = `//www.${text.slice(position, position + LONGEST_ADDRESS)}`;
    return Math.max(0, linkify.testSchemaAt(rest, 'http:', 0) - '//www.'.length);
  },
  normalize: (match) => {
    match.url = `http://${match.url}`;
  },
});

sayWhereAddressesEnd(parser.linkify);

const LONGEST_ADDRESS = 1_000;
