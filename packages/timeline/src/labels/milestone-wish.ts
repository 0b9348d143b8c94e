import { parseEdtf, writeEdtf } from '@ullim/types/honest-date/edtf';
import { bestRankOf } from '../journey/first-places.js';
import { dateOfMilestone } from '../journey/milestone-date.js';
import type { MilestoneEntry } from '../lanes/bars.js';
import type { Ghost, Plan, Span } from '../scene.js';
import { headlineOf, type Headline } from './headline.js';
import { fontOf, RANK, type CommonWish, type Wish, type WishContext } from './wish.js';

export function milestoneWish(
  { id, milestone, solid, faint }: MilestoneEntry,
  bar: Span | Plan | null,
  common: CommonWish,
  { dye, frame, words, dated }: WishContext,
): Wish {
  const headline = headlineOf(milestone.evidence, words);
  const { seal, value, worth } = headline;
  return {
    ...common,
    of: { noun: 'milestone', id },
    rank: rankOf(headline, solid),
    worth,
    first: bestRankOf(milestone.evidence) === 1,
    parts: [{ title: milestone.title || words.untitled, value }],
    font: fontOf(frame, seal ? 600 : frame.orientation === 'down' ? 500 : 400),
    colour: faint ? 'ink3' : solid ? 'ink' : dye ? `${dye}.text` : 'ink2',
    seal,
    sealDye: dye,
    below: frame.orientation === 'down' ? dated(dateOfMilestone(milestone)!) : null,
    under: bar && 'bar' in bar ? bar.bar : null,
    span: bar && 'thickness' in bar && !bar.haze ? bar : null,
  };
}

function rankOf({ seal, value, graded }: Headline, solid: boolean): number {
  if (seal) return RANK.seal;
  if (value) return graded ? RANK.grade : RANK.evidence;
  return solid ? RANK.happened : RANK.planned;
}

/** Only the beginning of the old plan is said: "1월에서 옮김". */
export function ghostWish(
  { id, bar }: Ghost,
  entry: MilestoneEntry,
  { lane, frame, words, dated }: WishContext,
): Wish {
  const start = parseEdtf(entry.ghost!.date)!.start;
  return {
    of: { noun: 'ghost', id },
    rank: RANK.ghost,
    anchor: entry.anchor,
    lane,
    parts: [{ title: words.movedFrom(dated(writeEdtf({ start, end: 'same' }))), value: null }],
    font: { family: 'sans', size: frame.orientation === 'right' ? 11.5 + frame.ease : 12, weight: 400 },
    colour: 'ink3',
    seal: null,
    sealDye: null,
    below: null,
    from: { at: [bar.x + bar.width / 2, bar.y + bar.height / 2], radius: 8 },
    under: bar,
  };
}
