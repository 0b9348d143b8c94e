import { dayNumber } from '@ullim/types/honest-date/day';
import { sceneOf } from '../a-journey.fixture.js';
import { sample } from '../the-sample.fixture.js';

const LOCALES = ['ko', 'en'] as const;

describe('Looked at closely', () => {
  it.each(
    LOCALES.flatMap((locale) => [
      [locale, '2021-01-01', '2021-07-01'] as const,
      [locale, '2021-10-01', '2022-02-01'] as const,
    ]),
  )('all that one did has its name: in %s from %s to %s', (locale, from, to) => {
    const view = sample(locale);
    const window = { first: dayNumber(from), last: dayNumber(to) };
    const { marks, labels } = sceneOf(view, { locale, window, size: { width: 1280, height: 592 } });
    const told = labels.map(({ texts }) => texts.map(({ text }) => text).join(' ')).join('\n');
    const seen = marks.flatMap((mark) =>
      mark.noun === 'milestone' && mark.at[0] > 0 && mark.at[0] < 1280
        ? view.milestones.find(({ id }) => id === mark.id)!.title
        : [],
    );
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.filter((title) => !told.includes(title.slice(0, 8)))).toEqual([]);
  });
});
