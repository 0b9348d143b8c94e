import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnote from 'markdown-it-footnote';
import { isSafeImage, isSafeLink, withPlainScheme } from './address.js';
import { footnoteReference } from './footnote-reference.js';
import { liquid } from './liquid.js';

/** CommonMark and GFM into tokens. New syntax (mathematics, attribute lists) comes in here as a plugin. */
export const parser = new MarkdownIt({ html: true, linkify: true }).use(cjkFriendly).use(footnote);

// Links and images ask the same question; what a link may not be, an image is asked again in finish.ts.
parser.validateLink = (address) => isSafeLink(address) || isSafeImage(address);

const { normalizeLink } = parser;
parser.normalizeLink = (address) => withPlainScheme(normalizeLink(address));

// The notes are put at the end by our own tree; `^[inline notes]` are not in GFM.
parser.core.ruler.disable('footnote_tail');
parser.inline.ruler.disable('footnote_inline');
parser.inline.ruler.at('footnote_ref', footnoteReference);
parser.inline.ruler.before('escape', 'liquid', liquid);

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

const LONGEST_ADDRESS = 1_000;
