import type { TimelineView } from '@ullim/types/timeline';
import { aGoal, aJourney, aMilestone, firstPlace, sceneOf } from '../a-journey.fixture.js';
import { boxAround } from '../box-around.js';
import { estimateWidth } from '../estimate-width.js';
import { readJourney } from '../journey/journey.js';
import { boxesAlong } from '../lanes/boxes-along.js';
import type { Box, Point, Scene, Text } from '../scene.js';
import { todayLine } from '../paint/draw/axis.js';
import { fitAll } from '../time/window.js';
import { overlap } from './obstacles.js';
import { sample } from '../the-sample.fixture.js';

const SIZES = [
  { width: 768, height: 560 },
  { width: 1280, height: 592 },
  { width: 1440, height: 692 },
  { width: 2560, height: 1180 },
];
/** As in a low window, and on a phone held across. */
const LOW = [
  { width: 800, height: 150 },
  { width: 844, height: 170 },
  { width: 1024, height: 392 },
  { width: 1280, height: 372 },
  { width: 1536, height: 392 },
];

describe('Words to the right', () => {
  for (const locale of ['ko', 'en'] as const)
    for (const size of SIZES)
      it(`are crossed by no arc and not by the line of today, and lie on no bar: in ${locale} at ${size.width} px, of all and of each half`, () => {
        const view = sample(locale);
        for (const window of [fitAll(readJourney(view)), ...halvesOf(view)])
          expect(crossedIn(sceneOf(view, { locale, size, window }))).toEqual([]);
      });

  for (const locale of ['ko', 'en'] as const)
    for (const size of [...SIZES, ...LOW])
      it(`have no bracket drawn through them: in ${locale} at ${size.width} x ${size.height} px`, () => {
        const view = sample(locale);
        for (const window of [fitAll(readJourney(view)), ...halvesOf(view)])
          expect(bracketedIn(sceneOf(view, { locale, size, window }))).toEqual([]);
      });

  it('find a place where a bar of another row lies over both', () => {
    const goal = aGoal(1, '언어', [['pursuing', '2020/..']]);
    const on = (number: number, title: string, actual: string, evidence = [firstPlace]) =>
      aMilestone(number, title, 'competition', 'done', { goalId: goal.id, actual, evidence });
    const milestones = [
      on(10, '연구실', '2021-01-01/2021-12-20', []),
      on(11, '수업', '2021-01-20/2021-11-20', []),
      on(12, '동아리', '2021-02-01/2021-12-01', []),
      on(13, '문장 나누기 대회', '2021-05-01'),
      on(14, '요약 대회', '2021-05-20'),
    ];
    const scene = sceneOf(aJourney({ goals: [goal], milestones }));
    expect(scene.labels.filter(({ texts }) => texts.some(({ text }) => text.includes('대회')))).toHaveLength(
      2,
    );
    expect(crossedIn(scene)).toEqual([]);
  });
});

function halvesOf(view: TimelineView) {
  const { first, last } = fitAll(readJourney(view));
  const half = (last - first) / 2;
  return [0, 0.5, 1].map((at) => ({ first: first + at * half, last: first + (at + 1) * half }));
}

/** What is told of and has no ground of its own, but something runs through it. */
function crossedIn({ labels, levels, arcs, spans, today }: Scene): string[] {
  const todays = today ? todayLine(today, labels) : [];
  const lines: Box[] = [
    ...todays.flatMap((shape) => (shape.type === 'polyline' ? [boxAround(shape.points)] : [])),
    ...arcs.flatMap(({ curves }) => curves.flatMap((curve) => boxesAlong(curve, 0))),
    ...arcs.flatMap(({ crown }) => (crown ? [boxAround(crown)] : [])),
    ...spans.map(({ from, to, thickness }) => boxAround([from, to] satisfies Point[], thickness / 2)),
  ];
  const words = [...labels.filter(({ chip, texts }) => !chip || texts.length > 1), ...levels];
  return words
    .flatMap((each) => ('texts' in each ? each.texts : [each.text]))
    .filter((text) => lines.some((line) => overlap(boxOf(text), line)))
    .map(({ text }) => text);
}

function bracketedIn({ labels, levels, brackets }: Scene): string[] {
  const beams = brackets.flatMap(({ line }) =>
    line.slice(1).map((end, index) => boxAround([line[index]!, end])),
  );
  return [...labels.flatMap(({ texts }) => texts), ...levels.map(({ text }) => text)]
    .filter((text) => beams.some((beam) => overlap(boxOf(text), beam)))
    .map(({ text }) => text);
}

function boxOf({ text, at: [x, y], font }: Text): Box {
  return { x, y: y - 0.8 * font.size, width: estimateWidth(text, font), height: font.size };
}
