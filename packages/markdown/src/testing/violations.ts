import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { formulaViolations } from './formula-violations.js';

type Node = DefaultTreeAdapterTypes.Node;

/** What a browser's parser finds in the HTML that ought not to be there. Written from the rules, not from the sanitiser. */
export function violations(html: string): string[] {
  return violationsIn(parseFragment(html));
}

const ELEMENTS = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p blockquote pre hr br div section details summary ul ol li dl dt dd ' +
    'table caption thead tbody tfoot tr th td figure figcaption a img input code kbd samp var ruby rt rp ' +
    'em strong b i u s del ins mark small sub sup q abbr span'
  ).split(' '),
);

const ANY = /^[^]*$/;
const NUMBER = /^\d+$/;
const ID = /^post-./;

const NOTICE: Record<string, RegExp> = {
  class: /^notice(?: notice-(?:info|tip|warning|danger))?$/,
  role: /^note$/,
  'aria-label': /^\p{L}+$/u,
};

const ATTRIBUTES: Record<string, Record<string, RegExp>> = {
  '*': {
    id: ID,
    title: ANY,
    lang: ANY,
    dir: ANY,
    align: /^(left|center|right|justify)$/,
    'data-line': NUMBER,
  },
  a: {
    href: /^(?:https?:|mailto:|[^:/?#]*(?:[/?#][^]*)?$)/i,
    rel: /^noopener noreferrer$/,
    class: /^embed$/,
    'aria-label': ANY,
    'aria-describedby': ID,
    'data-footnote-ref': /^$/,
    'data-footnote-backref': /^$/,
  },
  blockquote: NOTICE,
  code: { class: /^language-\S+$/, 'data-math': /^inline$/ },
  details: { open: ANY },
  div: { ...NOTICE, 'data-math': /^display$/ },
  h2: { class: /^sr-only$/ },
  img: {
    src: /^(?:https?:|data:image\/(?:png|jpeg|gif|webp);base64,|[^:/?#]*(?:[/?#][^]*)?$)/i,
    alt: ANY,
    width: ANY,
    height: ANY,
    loading: /^lazy$/,
    decoding: /^async$/,
    referrerpolicy: /^no-referrer$/,
  },
  input: { type: /^checkbox$/, disabled: /^$/, checked: /^$/, 'aria-label': /^[\p{L} ]+$/u },
  li: { class: /^task-list-item$/ },
  ol: { start: ANY, reversed: ANY, class: /^contains-task-list$/ },
  p: NOTICE,
  pre: { 'data-math': /^display$/ },
  section: { ...NOTICE, 'data-footnotes': /^$/ },
  span: { 'data-math': /^inline$/, class: /^code-(?:keyword|name|aside|text|added|removed)$/ },
  td: { colspan: ANY, rowspan: ANY },
  th: { colspan: ANY, rowspan: ANY, scope: ANY },
  ul: { class: /^contains-task-list$/ },
};

function violationsIn(node: Node): string[] {
  if ('tagName' in node && isFormula(node))
    return [...violationsOf(node), ...node.childNodes.flatMap(formulaViolations)];
  const found = 'tagName' in node ? violationsOf(node) : node.nodeName === '#comment' ? ['a comment'] : [];
  return 'childNodes' in node ? [...found, ...node.childNodes.flatMap(violationsIn)] : found;
}

/** `code` and `pre` with this mark hold the source, which is text. */
function isFormula({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return /^(?:span|div)$/.test(tagName) && attrs.some(({ name }) => name === 'data-math');
}

function violationsOf({ tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  if (!ELEMENTS.has(tagName) || namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${tagName}>`];
  return attrs
    .filter(({ name, value }) => !(ATTRIBUTES[tagName]?.[name] ?? ATTRIBUTES['*']![name])?.test(value))
    .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
}
