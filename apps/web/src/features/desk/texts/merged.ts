import { bothOf } from './differences';
import type { Written } from './written';

/** Two whole texts in one, so that nothing of either is lost. Mine goes first, and says when it happened. */
export function mergedOf(mine: Written, theirs: Written): Written {
  return {
    title: titleOf(mine.title, theirs.title),
    frontMatter:
      mine.frontMatter && theirs.frontMatter
        ? bothOf(mine.frontMatter, theirs.frontMatter)
        : mine.frontMatter || theirs.frontMatter,
    body: bothOf(mine.body, theirs.body, { paragraphs: true }),
    happenedOn: mine.happenedOn,
    milestoneIds: [...new Set([...mine.milestoneIds, ...theirs.milestoneIds])],
    goalIds: [...new Set([...mine.goalIds, ...theirs.goalIds])],
  };
}

function titleOf(mine: string, theirs: string): string {
  if (!mine || !theirs || mine === theirs) return mine || theirs;
  const both = `${mine} / ${theirs}`;
  return both.length <= LONGEST_TITLE ? both : mine;
}

const LONGEST_TITLE = 300;
