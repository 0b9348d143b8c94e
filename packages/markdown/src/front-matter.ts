export type SplitText = {
  /** With its fences and line ends, or empty. */
  frontMatter: string;
  body: string;
};

/**
 * Cuts a text in two without changing a byte: `frontMatter + body` is the text, always.
 * Front matter begins in the first line with `---` (YAML) or `+++` (TOML) and ends with the next such line,
 * or `...` for YAML; without an end there is none, and all is body. Or it is a JSON object that begins the text and has
 * its last line to itself, as Hugo reads it.
 */
export function splitFrontMatter(text: string): SplitText {
  const fence = OPENING.exec(text)?.[1];
  const length =
    fence === undefined ? endOfObject(text) : endOf(text, fence === '+++' ? TOML_FENCE : YAML_FENCE);
  return { frontMatter: text.slice(0, length), body: text.slice(length) };
}

const OPENING = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const YAML_FENCE = /^(?:---|\.\.\.)[ \t]*$/;
const TOML_FENCE = /^\+\+\+[ \t]*$/;

function endOf(text: string, fence: RegExp): number {
  LINE.lastIndex = OPENING.exec(text)![0].length;
  while (LINE.lastIndex < text.length) {
    const line = LINE.exec(text)![1]!;
    if (fence.test(line)) return LINE.lastIndex;
  }
  return 0;
}

/** A brace alone proves nothing: Liquid and kramdown begin with one too. */
const OBJECT = /^\uFEFF?\{\s*"/;
const REST_OF_LINE = /[ \t]*(?:\r\n|\n|\r|$)/y;

function endOfObject(text: string): number {
  const length = OBJECT.test(text) ? lengthOfObject(text) : 0;
  if (length === 0 || !isJson(text.slice(0, length))) return 0;
  REST_OF_LINE.lastIndex = length;
  return REST_OF_LINE.test(text) ? REST_OF_LINE.lastIndex : 0;
}

/** Letter by letter, since an expression that finds strings would read a hostile text again from each quote. */
function lengthOfObject(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i];
    if (quoted && letter === '\\') i += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '{') depth += 1;
    else if (!quoted && letter === '}' && --depth === 0) return i + 1;
  }
  return 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace('\uFEFF', ''));
    return true;
  } catch {
    return false;
  }
}
