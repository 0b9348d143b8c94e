import katex from 'katex';

/**
 * A formula as HTML with MathML beside it for those who listen; null when KaTeX cannot read it, so that its source is
 * shown. The heavy part: import it only where a text has mathematics.
 */
export function formulaHtml(tex: string, display: boolean): string | null {
  const key = `${display ? 'display' : 'inline'} ${tex}`;
  const known = lately.get(key);
  if (known !== undefined) return known;
  const html = set(tex, display);
  if (html && html.length > LONGEST_REMEMBERED) return html;
  if (lately.size >= REMEMBERED) lately.delete(lately.keys().next().value!);
  lately.set(key, html);
  return html;
}

/** A preview sets the same formulas again with every keystroke. */
const REMEMBERED = 500;
const LONGEST_REMEMBERED = 20_000;
const lately = new Map<string, string | null>();

const DEEPEST = 50;

function set(tex: string, displayMode: boolean): string | null {
  if (depthOf(tex) > DEEPEST) return null;
  try {
    return katex.renderToString(tex, {
      displayMode,
      throwOnError: true,
      strict: 'ignore',
      trust: refused,
      errorColor: 'inherit',
      maxSize: 20,
      maxExpand: mostExpansions(tex),
    });
  } catch {
    return null;
  }
}

/** `\href`, `\includegraphics`, `\htmlData` and their like would show as red commands; their source is calmer. */
function refused(): boolean {
  throw new Error('Nothing in a formula is trusted.');
}

/** A macro of the author's can be as long as the formula and used as often as it says: time is their product. */
function mostExpansions(tex: string): number {
  const defines = /\\(?:[gex]?def|let|futurelet|(?:re)?newcommand|providecommand)(?![a-z])/i.test(tex);
  return defines ? Math.min(1_000, Math.ceil(20_000 / tex.length)) : 1_000;
}

function depthOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of tex.matchAll(/[{}]|\\left(?![a-z])|\\right(?![a-z])|\\begin|\\end/g)) {
    depth += /^(?:\{|\\left|\\begin)$/.test(bracket) ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
