import { dayNumber } from '@ullim/types/honest-date/day';
import { sceneOf } from '../a-journey.fixture.js';
import { boxAround } from '../box-around.js';
import type { Label, Scene } from '../scene.js';
import { overlap } from './obstacles.js';
import { sample } from '../the-sample.fixture.js';

const SIZES = [
  { width: 768, height: 560 },
  { width: 1280, height: 592 },
  { width: 1440, height: 692 },
  { width: 2560, height: 1180 },
];
const LOCALES = ['ko', 'en'] as const;
const said = ({ texts }: Label) => texts.map(({ text }) => text).join(' ');

describe('Along its bar', () => {
  for (const locale of LOCALES)
    for (const size of SIZES.slice(1))
      it(`the longest plan of the sample is named in full: in ${locale} at ${size.width} px`, () => {
        const scene = sceneOf(sample(locale), { locale, size });
        const { id, bar } = scene.plans.reduce((a, b) => (b.bar.width > a.bar.width ? b : a));
        const name = scene.labels.find(({ of }) => of.id === id)!;
        expect(said(name)).toMatch(/^(학부 연구생, 1년 더|Undergraduate researcher, one more year)$/);
        expect(name.leader).toBeNull();
        expect(name.box.x).toBeGreaterThan(bar.x);
        expect(name.box.x + name.box.width).toBeLessThan(bar.x + bar.width);
      });

  it.each([
    ['ko', { width: 768, height: 560 }],
    ['ko', { width: 1440, height: 692 }],
    ['en', { width: 1440, height: 692 }],
  ] as const)('two grades are told where their marks have no room over them: in %s at %o', (locale, size) => {
    const told = sceneOf(sample(locale), { locale, size }).labels.map(said);
    expect(told.filter((words) => words.includes('A+') && words.includes('A0'))).toHaveLength(1);
  });

  for (const locale of LOCALES)
    it(`a flag stands on no mark and on no other bar on its way out of the water: in ${locale}`, () => {
      const crossed = SIZES.flatMap((size) => crossedIn(sceneOf(sample(locale), { locale, size })));
      expect(crossed).toEqual([]);
    });

  for (const locale of LOCALES)
    it(`a flag stands near the mark of what says nothing of its end: in ${locale}`, () => {
      const far = SIZES.flatMap((size) => farIn(sceneOf(sample(locale), { locale, size })));
      expect(far).toEqual([]);
    });

  it('what began before the picture is named where there is room', () => {
    const window = { first: dayNumber('2021-10-01'), last: dayNumber('2022-02-01') };
    const { labels } = sceneOf(sample('en'), { locale: 'en', size: SIZES[1]!, window });
    const name = labels.find((label) => said(label) === 'Undergraduate researcher')!;
    expect(name.leader![0]![0]).toBeGreaterThan(200);
  });
});

/** What has no value but its name, and is led off its bar more than 100 px after its mark. */
function farIn({ labels, marks }: Scene): string[] {
  return labels.flatMap((label) => {
    const mark = marks.find((one) => one.noun === 'milestone' && one.id === label.of.id);
    if (!mark || !label.leader || label.texts.length > 1) return [];
    return label.leader[0]![0] - mark.at[0] > 100 ? [said(label)] : [];
  });
}

/** What is led off a bar farther on than its mark, but past a mark or another bar. */
function crossedIn({ labels, marks, spans }: Scene): string[] {
  return labels.flatMap((label) => {
    const span = spans.find(({ id }) => id === label.of.id);
    const mark = marks.find((one) => one.noun === 'milestone' && one.id === label.of.id);
    if (!label.leader || !span || Math.abs(mark!.at[0] - label.leader[0]![0]) < 1) return [];
    const way = boxAround([...label.leader]);
    const on = [
      ...marks.map(({ at: [x, y] }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 })),
      ...spans.filter(({ id }) => id !== span.id).map(({ from, to }) => boxAround([from, to], 2)),
    ];
    return on.some((box) => overlap(box, way)) ? [said(label)] : [];
  });
}
