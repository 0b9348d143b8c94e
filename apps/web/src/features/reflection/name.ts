const HEADING = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/m;
const LONGEST = 80;

/** What a text is called where it has no title: its first heading, else its first line. */
export function nameOf({ title, body }: { title: string; body: string }): string {
  if (title.trim()) return title.trim();
  const beginning = body.slice(0, 4_000);
  const name = HEADING.exec(beginning)?.[1] ?? firstLine(beginning);
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : name;
}

/** The first line with words in it, without the marks it begins with. */
const firstLine = (markdown: string): string =>
  /^[\s#>*+-]*(\S.*)/u.exec(markdown.trimStart())?.[1]?.trimEnd() ?? '';
