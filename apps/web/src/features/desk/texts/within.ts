import type { Written } from './written';

/** Whether a text has no word or link that another does not have as well: each of its lines, in order. */
export const saysNothingBeyond = (text: Written, other: Written): boolean =>
  text.happenedOn === other.happenedOn &&
  other.title.includes(text.title) &&
  areWithin(text.frontMatter, other.frontMatter) &&
  areWithin(text.body, other.body) &&
  text.milestoneIds.every((id) => other.milestoneIds.includes(id)) &&
  text.goalIds.every((id) => other.goalIds.includes(id));

function areWithin(text: string, other: string): boolean {
  const lines = linesOf(other);
  let from = 0;
  for (const line of linesOf(text)) {
    while (from < lines.length && !lines[from]!.includes(line)) from += 1;
    if (from === lines.length) return false;
    from += 1;
  }
  return true;
}

const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
