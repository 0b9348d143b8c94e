import { isLookBack, type LookBack, type Written } from '../journey/written.js';
import { fontOf, RANK, type CommonWish, type Wish, type WishContext } from './wish.js';
import { dateOf, titleOf } from './written-words.js';

/** Of what one wrote or chose, and of the days on which one looks back. */
export function wishOfWritten(entry: Written, common: CommonWish, context: WishContext): Wish | null {
  return isLookBack(entry) ? lookBackWish(entry, common, context) : writtenWish(entry, common, context);
}

function writtenWish(entry: Written, common: CommonWish, { frame, words, dated }: WishContext): Wish | null {
  const title = titleOf(entry, words);
  if (title === '') return null;
  const chosen = entry.noun === 'pivot' || entry.noun === 'decision';
  return {
    ...common,
    of: { noun: entry.noun, id: entry.id },
    rank: RANK[entry.noun],
    parts: [{ title, value: null }],
    font: fontOf(frame, chosen ? 600 : 400),
    colour: chosen ? 'ink' : 'ink2',
    seal: null,
    sealDye: null,
    below:
      frame.orientation === 'down'
        ? (entry.noun === 'pivot' && entry.pivot.reason) || dated(dateOf(entry))
        : null,
    under: null,
  };
}

/** Its words say what the mark is; of which decision is told by the arc. */
function lookBackWish(entry: LookBack, common: CommonWish, { frame, words, dated }: WishContext): Wish {
  return {
    ...common,
    of: { noun: entry.noun, id: entry.id },
    rank: RANK[entry.noun],
    parts: [{ title: words[entry.noun], value: null }],
    font: fontOf(frame, entry.noun === 'look_back' ? 600 : 500),
    colour: entry.noun === 'look_back' ? 'ink' : 'ink2',
    seal: null,
    sealDye: null,
    below: dated(dateOf(entry)),
    under: null,
    centred: true,
  };
}
