import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

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
    'aria-label': ANY,
    'aria-describedby': ID,
    'data-footnote-ref': /^$/,
    'data-footnote-backref': /^$/,
  },
  code: { class: /^language-\S+$/ },
  details: { open: ANY },
  h2: { class: /^sr-only$/ },
  img: {
    src: /^(?:https?:|data:image\/(?:png|jpeg|gif|webp);base64,|[^:/?#]*(?:[/?#][^]*)?$)/i,
    alt: ANY,
    width: ANY,
    height: ANY,
    loading: /^lazy$/,
    referrerpolicy: /^no-referrer$/,
  },
  input: { type: /^checkbox$/, disabled: /^$/, checked: /^$/ },
  li: { class: /^task-list-item$/ },
  ol: { start: ANY, reversed: ANY, class: /^contains-task-list$/ },
  section: { 'data-footnotes': /^$/ },
  td: { colspan: ANY, rowspan: ANY },
  th: { colspan: ANY, rowspan: ANY, scope: ANY },
  ul: { class: /^contains-task-list$/ },
};

function violationsIn(node: Node): string[] {
  const found = 'tagName' in node ? violationsOf(node) : node.nodeName === '#comment' ? ['a comment'] : [];
  return 'childNodes' in node ? [...found, ...node.childNodes.flatMap(violationsIn)] : found;
}

function violationsOf({ tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  if (!ELEMENTS.has(tagName) || namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${tagName}>`];
  return attrs
    .filter(({ name, value }) => !(ATTRIBUTES[tagName]?.[name] ?? ATTRIBUTES['*']![name])?.test(value))
    .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
}
