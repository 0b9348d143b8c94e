/** What was begun with `@` or `[[` before the cursor: where in the line, and what was typed since. */
export type Trigger = { from: number; sign: '@' | '[['; typed: string };

export function triggerBefore(before: string): Trigger | null {
  const match = TRIGGER.exec(before.slice(-LONGEST));
  if (!match) return null;
  const { sign, typed } = match.groups as { sign: Trigger['sign']; typed: string };
  return { from: before.length - sign.length - typed.length, sign, typed };
}

/** In an address of mail or of the web `@` begins nothing; two spaces, or one at once, and one writes on. */
const TRIGGER = /(?<sign>(?<![A-Za-z0-9._%+\-/@])@|\[\[)(?<typed>(?!\s)(?:(?!\s\s)[^@[\]\n\r])*)$/;
const LONGEST = 60;
