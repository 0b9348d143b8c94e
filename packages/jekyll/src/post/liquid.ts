/** A text in which each Liquid tag is one plain word, so that Markdown sees the address it stands in. */
export type WithoutLiquid = {
  text: string;
  /** As it was typed. */
  typed: (words: string) => string;
  /** As Jekyll would make it a path: `{{ site.baseurl }}` is nothing, `{% link a.md %}` is `/a.md`. */
  meant: (words: string) => string;
};

export function withoutLiquid(text: string): WithoutLiquid {
  let word = 'liquid';
  while (text.includes(word)) word += 'x';
  const tags: string[] = [];
  const plain = text.includes('{') ? text.replace(TAG, (tag) => `${word}${tags.push(tag) - 1}q`) : text;
  const back = (words: string, by: (tag: string) => string) =>
    tags.length === 0
      ? words
      : words.replace(new RegExp(`${word}(\\d+)q`, 'g'), (_, number: string) => by(tags[Number(number)]!));
  return {
    text: plain,
    typed: (words) => back(words, (tag) => tag),
    meant: (words) => back(words, pathOf),
  };
}

/** What `{% post_url … %}` names: the file of a post without its folder and ending. */
export const POST_URL = 'post_url:';

/** Without a brace inside, so that a text of braces is read once. */
const TAG = /\{%[^\n{}]{0,500}%\}|\{\{[^\n{}]{0,500}\}\}/g;

function pathOf(tag: string): string {
  const [, name, argument] = /^\{%-?\s*(link|post_url)\s+(.*?)\s*-?%\}$/.exec(tag) ?? [];
  if (name === 'link') return `/${unquoted(argument!).replace(/^\//, '')}`;
  if (name === 'post_url') return `${POST_URL}${unquoted(argument!)}`;
  const [, page] = /^\{\{[<%]\s*(?:rel)?ref\s+"([^"#]+)"\s*[%>]\}\}$/.exec(tag) ?? [];
  if (page !== undefined) return page;
  const [, words] = /^\{\{-?\s*(["'].*?["'])\s*(?:\|.*)?\}\}$/.exec(tag) ?? [];
  return words === undefined ? '' : unquoted(words);
}

function unquoted(words: string): string {
  return words.replace(/^(["'])(.*)\1$/, '$2');
}
