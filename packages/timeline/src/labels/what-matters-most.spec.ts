import { aGoal, aJourney, aMilestone, firstPlace, id, sceneOf } from '../a-journey.fixture.js';
import type { Label, Mark } from '../scene.js';
import { overlap } from './obstacles.js';
import { sample } from '../the-sample.fixture.js';

const PAPERS = [
  { size: { width: 360, height: 520 }, orientation: 'down' },
  { size: { width: 768, height: 560 }, orientation: 'right' },
  { size: { width: 800, height: 360 }, orientation: 'right' },
  { size: { width: 1280, height: 592 }, orientation: 'right' },
  { size: { width: 1440, height: 650 }, orientation: 'right' },
] as const;
const sampleOn = (locale: 'ko' | 'en', today: string) => ({ ...sample(locale), today });
const said = ({ texts }: Label) => texts.map(({ text }) => text).join(' ');

describe('What matters most in a crowded picture', () => {
  for (const locale of ['ko', 'en'] as const)
    for (const today of ['2021-12-26', '2022-11-27'])
      for (const paper of PAPERS) {
        const scene = () => sceneOf(sampleOn(locale, today), { ...paper, locale });
        const where = `at ${paper.size.width} px in ${locale}, seen on ${today}`;

        it(`is the first place, with its seal and its name, ${where}`, () => {
          const { labels } = scene();
          const sealed = labels.find(({ chip }) => chip !== null)!;
          expect(said(sealed)).toMatch(/^1위|^1st/);
          const words = labels.filter(({ of }) => of.id === sealed.of.id).map(said);
          expect(words.join(' ')).toMatch(/스팸|Spam/);
        });

        if (paper.orientation === 'right' && paper.size.height > 500)
          it(`lies beside the names of bands, and these beside marks, ${where}`, () => {
            const { labels, marks } = scene();
            const names = labels.filter(({ of }) => of.noun === 'goal');
            expect(names.length).toBeGreaterThan(3);
            for (const { box } of names) {
              expect(marks.filter((mark) => overlap(box, boxOf(mark)))).toEqual([]);
              expect(labels.filter((other) => other.box !== box && overlap(box, other.box))).toEqual([]);
            }
          });
      }

  it.each([
    ['ko', 1440, 650],
    ['ko', 1920, 900],
    ['en', 1680, 800],
    ['en', 1920, 900],
  ] as const)('are grades, once it is said why one turned: in %s at %d px', (locale, width, height) => {
    const { labels } = sceneOf(sampleOn(locale, '2022-11-27'), {
      size: { width, height },
      orientation: 'right',
      locale,
    });
    const told = labels.map(said);
    expect(told.filter((words) => words.includes('A+') && words.includes('A0'))).toHaveLength(1);
    const turns = labels.filter(({ of }) => of.noun === 'pivot');
    expect(turns).toHaveLength(2);
    for (const { texts } of turns) expect(texts.length).toBeGreaterThan(1);
  });

  it('is the first of many rather than the second of ten', () => {
    const goal = aGoal(1, '대회', [['pursuing', '2021/..']]);
    const ranked = (number: number, title: string, day: string, value: number, of: number) =>
      aMilestone(number, title, 'competition', 'done', {
        ...{ goalId: goal.id, actual: day },
        evidence: [{ ...firstPlace, id: id(900 + number), value, of } as typeof firstPlace],
      });
    const milestones = [
      ranked(10, '둘째', '2021-08-01', 2, 10),
      ranked(11, '많은 이 가운데', '2021-08-12', 1, 38_219),
    ];
    const { labels } = sceneOf(aJourney({ goals: [goal], milestones }));
    expect(said(labels.find(({ chip }) => chip !== null)!)).toBe('1위');
  });
});

function boxOf(mark: Mark) {
  const radius = mark.noun === 'cluster' ? mark.radius : 7 * mark.scale;
  return { x: mark.at[0] - radius, y: mark.at[1] - radius, width: 2 * radius, height: 2 * radius };
}
