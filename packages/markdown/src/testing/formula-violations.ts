import type { DefaultTreeAdapterTypes } from 'parse5';

const HTML = 'http://www.w3.org/1999/xhtml';
const ELEMENTS: Record<string, Set<string>> = {
  [HTML]: new Set(['span']),
  'http://www.w3.org/1998/Math/MathML': new Set(
    (
      'math semantics annotation mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover ' +
      'mtable mtr mtd mlabeledtr mstyle mpadded mphantom menclose mprescripts mmultiscripts none'
    ).split(' '),
  ),
  'http://www.w3.org/2000/svg': new Set(['svg', 'path', 'line', 'g']),
};

const CLASS = /^[\w -]*$/;
/** Lengths, colours and keywords: nothing with an address, nothing that leaves its place on the page. */
const STYLE = /^(?:[a-z-]+:[\w#.% -]*;?)*$/;
const NOT_IN_STYLE = /url|expression|position:\s*(?:fixed|absolute|sticky)/i;
const WORDS = /^[\w#.,%:/+ \u221e-]*$/;

/** What KaTeX may bring: letters in boxes, MathML beside them, lines. No link, no image, no handler. */
export function formulaViolations(node: DefaultTreeAdapterTypes.ChildNode): string[] {
  if (node.nodeName === '#text') return [];
  if (!('tagName' in node)) return [node.nodeName];
  const { tagName, namespaceURI, attrs, childNodes } = node;
  const found = ELEMENTS[namespaceURI]?.has(tagName) ? [] : [`<${tagName}> in a formula`];
  const wrong = attrs.filter(({ name, value }) => !isHarmless(name, value));
  return [
    ...found,
    ...wrong.map(({ name, value }) => `<${tagName} ${name}="${value}"> in a formula`),
    ...childNodes.flatMap(formulaViolations),
  ];
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'class') return CLASS.test(value);
  if (name === 'style') return STYLE.test(value) && !NOT_IN_STYLE.test(value) && longest(value) <= 50;
  if (name === 'xmlns') return value in ELEMENTS;
  if (name === 'd') return /^[\w\s.,-]*$/.test(value);
  return !/^(?:on|href|xlink|src|id|action|data)/.test(name) && WORDS.test(value);
}

function longest(style: string): number {
  return Math.max(0, ...[...style.matchAll(/([\d.]+)em/g)].map(([, length]) => Number(length)));
}
