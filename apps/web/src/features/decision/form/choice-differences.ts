import type { DecisionView } from '@ullim/types/decision';
import type { HonestDate, HonestMoment } from '@ullim/types/honest-date/edtf';
import type { Difference } from '@/features/journey/stale';

type Chosen = {
  chosen: string;
  reason: string;
  expectation: string;
  decidedOn: HonestMoment | null;
  lookBackOn: HonestMoment | null;
};

type Words = { t: (key: string) => string; date: (date: HonestDate | null) => string };

/** Where the choice that is being made from a decision differs from what became of it elsewhere. */
export function choiceDifferences(
  mine: Chosen,
  decision: DecisionView,
  stored: DecisionView,
  { t, date }: Words,
): Difference[] {
  const { choice } = stored;
  const theirs = stored.options.find(({ id }) => id === choice?.optionId)?.label;
  const dates = (name: 'decidedOn' | 'lookBackOn') => ({
    mine: date(mine[name]),
    theirs: date(choice?.[name] ?? null),
  });
  return [
    { label: t('decision.question'), mine: decision.question, theirs: stored.question },
    { label: t('decision.options'), mine: waysOf(decision), theirs: waysOf(stored) },
    { label: t('decision.chosen'), mine: mine.chosen, theirs: theirs ?? t('decision.stillOpen') },
    { label: t('decision.reason'), mine: mine.reason, theirs: choice?.reason ?? '' },
    { label: t('decision.expectation'), mine: mine.expectation, theirs: choice?.expectation ?? '' },
    { label: t('decision.decidedWhen'), ...dates('decidedOn') },
    { label: t('decision.lookBackWhen'), ...dates('lookBackOn') },
  ].filter((row) => row.mine !== row.theirs);
}

/** Still open, and the ways are those one chooses from here: then nobody's words are written over. */
export const isAsShown = (decision: DecisionView, { choice, question, options }: DecisionView): boolean =>
  choice === null &&
  question === decision.question &&
  JSON.stringify(options) === JSON.stringify(decision.options);

const waysOf = ({ options }: DecisionView) => options.map(({ label }) => label).join('\n');
