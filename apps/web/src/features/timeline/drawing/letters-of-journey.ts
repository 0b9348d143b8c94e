import type { Journey } from '@ullim/timeline/journey/journey';
import { titleOf } from '@ullim/timeline/labels/written-words';
import type { Font, Text } from '@ullim/timeline/scene';
import type { DecisionView } from '@ullim/types/decision';

/** What a drawing of the journey may have to write, wherever one looks at it. */
export function textsOf({ lanes, sometime, bounds }: Journey): Pick<Text, 'text' | 'font'>[] {
  return [
    ...lanes.map(({ goal }) => ({ text: goal?.name ?? '', font: NAME })),
    ...lanes.flatMap(({ entries }) =>
      entries.map((entry) => ({
        text: entry.noun === 'milestone' ? entry.milestone.title : titleOf(entry, { untitled: '' }),
        font: SANS,
      })),
    ),
    ...lanes.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.noun === 'decision' ? [{ text: expected(entry.decision), font: SANS }] : [],
      ),
    ),
    ...sometime.map(({ milestone }) => ({ text: milestone.title, font: SANS })),
    ...bounds.map(({ constraint }) => ({ text: constraint.words, font: SANS })),
  ];
}

const expected = ({ choice }: DecisionView) => choice?.expectation.slice(0, 80) ?? '';

const SANS: Font = { family: 'sans', size: 13, weight: 400 };
const NAME: Font = { family: 'serif', size: 20, weight: 700 };
