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
  return linesOf(text).every((line) => {
    const at = lines.findIndex((candidate, i) => i >= from && candidate.includes(line));
    from = at + 1;
    return at >= 0;
  });
}

const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
