export type SplitText = {
  /** With its fences and line ends, or empty. */
  frontMatter: string;
  body: string;
};

/**
 * Cuts a text in two without changing a byte: `frontMatter + body` is the text, always.
 * Front matter begins in the first line with `---` (YAML) or `+++` (TOML) and ends with the next such line,
 * or `...` for YAML; without an end there is none, and all is body.
 */
export function splitFrontMatter(text: string): SplitText {
  const fence = OPENING.exec(text)?.[1];
  const length = fence === undefined ? 0 : endOf(text, fence === '+++' ? TOML_FENCE : YAML_FENCE);
  return { frontMatter: text.slice(0, length), body: text.slice(length) };
}

export function joinFrontMatter({ frontMatter, body }: SplitText): string {
  return frontMatter + body;
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
