import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Words } from '../words.js';
import { lookBackOf, type Written } from '../journey/written.js';

/** What stands beside its mark; nothing beside that of a review, which the mark says already. */
export function titleOf(entry: Written, words: Pick<Words, 'untitled'>): string {
  switch (entry.noun) {
    case 'reflection':
      return entry.reflection.title || entry.reflection.excerpt.slice(0, 80) || words.untitled;
    case 'decision':
    case 'look_back':
    case 'outcome':
      return entry.decision.question;
    case 'pivot':
      return entry.names;
    case 'review':
      return '';
  }
}

export function dateOf(entry: Written): HonestDate {
  switch (entry.noun) {
    case 'reflection':
      return entry.reflection.happenedOn;
    case 'decision':
      return entry.decision.choice!.decidedOn;
    case 'look_back':
    case 'outcome':
      return lookBackOf(entry.decision)!;
    case 'pivot':
      return entry.pivot.on;
    case 'review':
      return entry.review.period;
  }
}
