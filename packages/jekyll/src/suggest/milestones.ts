import type { Kind } from '@ullim/types/milestone-details';
import { sentencesOf, type Sentence } from './sentences.js';
import { nounBefore, namesIn } from './names.js';
import { rankIn, type SuggestedRank } from './rank.js';
import { RULES } from './rules.js';

/** A milestone that a post may tell of. Nothing is made of it until a person accepts it. */
export type SuggestedMilestone = {
  title: string;
  kind: Kind;
  /** The sentence or heading it was found in, word for word. */
  quote: string;
  /** In the body, counted from 1. */
  line: number;
  rank: SuggestedRank | null;
};

const MOST = 30;

/** By simple rules: a name in quotes beside a word such as 수강 or "course", and the noun before 대회 or "hackathon". */
export function suggestMilestones(body: string): SuggestedMilestone[] {
  const found = new Map<string, SuggestedMilestone>();
  for (const sentence of sentencesOf(body)) {
    for (const suggestion of suggestionsIn(sentence)) {
      const key = `${suggestion.kind} ${suggestion.title.toLowerCase()}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, suggestion);
      else known.rank ??= suggestion.rank;
    }
    if (found.size >= MOST) break;
  }
  return [...found.values()].slice(0, MOST);
}

function suggestionsIn({ words, line }: Sentence): SuggestedMilestone[] {
  const rule = RULES.find(({ beside }) => beside.test(words));
  if (rule === undefined) return [];
  const quoted = namesIn(words).map((title) => ({ kind: rule.kind, title }));
  const named = RULES.flatMap(({ kind, ends }) =>
    ends === null ? [] : nounBefore(words, ends).map((title) => ({ kind, title })),
  ).filter(({ title }) => quoted.every((other) => !title.includes(other.title)));
  const found = [...quoted, ...named];
  const rank = found.length === 0 ? null : rankIn(words);
  return found.map((suggested) => ({ ...suggested, quote: words, line, rank }));
}
