import { aDecision, aGoal, aJourney, aMilestone, aReading, id, sceneOf } from '../a-journey.fixture.js';
import type { DecisionView } from '@ullim/types/decision';
import { hitTest } from '../hit-test.js';
import { readJourney } from '../journey/journey.js';
import { overlap } from '../labels/obstacles.js';
import type { Level } from '@ullim/types/resonance-reading';
import { stopsOf } from '../journey/walk.js';

const ml = aGoal(1, '머신러닝', [['pursuing', '2021-05/..']]);
const nlp = aGoal(2, '자연어처리', [['pursuing', '2021-09/..']]);
const vision = aGoal(3, '컴퓨터 비전', [['exploring', '2021-11-20/..']]);
const expectation = '1년이면 논문 한 편은 써 볼 수 있을 것이다';
const lab = (choice: Partial<NonNullable<DecisionView['choice']>> = {}): DecisionView =>
  aDecision(40, '연구실에 한 해 더 있을까', [nlp.id], {
    ...{ decidedOn: '2021-12-26', lookBackOn: '2022-12-01', expectation },
    ...choice,
  });
const year = { first: 18_600, last: 19_420 };
const season = { first: 18_640, last: 19_060 };
const phone = { orientation: 'down', size: { width: 390, height: 700 } } as const;
const drawn = (decisions: DecisionView[], options = {}) =>
  sceneOf(aJourney({ goals: [ml, nlp, vision], decisions }), { window: year, ...options });
const textsOf = ({ labels }: ReturnType<typeof drawn>) =>
  labels.flatMap(({ texts }) => texts.map(({ text }) => text));

describe('A decision that is looked back on', () => {
  const scene = drawn([lab()]);
  const markOf = (noun: string) => scene.marks.find((mark) => mark.noun === noun)!;

  it('arcs over its lane from its diamond to a dashed one on that day', () => {
    const [arc] = scene.arcs;
    const [rise, fall] = arc!.curves;
    expect(rise!.from[0]).toBeCloseTo(markOf('decision').at[0], 5);
    expect(fall!.from[0]).toBeCloseTo(markOf('look_back').at[0], 5);
    expect(rise!.to[1]).toBe(fall!.to[1]);
    expect(rise!.to[1]).toBeLessThan(markOf('decision').at[1] - 20);
  });

  it('says on the crown what was expected, and under the dashed diamond which day that is', () => {
    const words = scene.labels.find(({ of }) => of.noun === 'expectation')!;
    expect(words.texts[0]!.text).toBe(`“${expectation}”`);
    expect(words.box.y + words.box.height).toBeLessThanOrEqual(scene.arcs[0]!.curves[0]!.to[1]);
    const day = scene.labels.find(({ of }) => of.noun === 'look_back')!;
    expect(day.texts.map(({ text }) => text)).toEqual(['돌아보는 날', '2022년 12월 1일']);
  });

  it('can be pointed at on that day, and is walked past only once', () => {
    expect(hitTest(scene, ...markOf('look_back').at)).toMatchObject({ noun: 'look_back' });
    const journey = readJourney(aJourney({ goals: [nlp], decisions: [lab()] }));
    expect(stopsOf(journey).map(({ noun }) => noun)).toEqual(['decision']);
  });

  it('asks later once it was put off', () => {
    const later = drawn([{ ...lab(), postponedTo: '2023-02-01' }]);
    const at = (of: typeof scene) => of.marks.find(({ noun }) => noun === 'look_back')!.at[0];
    expect(at(later)).toBeGreaterThan(at(scene));
  });

  it('ends in a small solid diamond on the day one looked back, whenever one meant to', () => {
    const outcome = {
      on: '2022-03-01',
      words: '',
      prediction: 'partly',
      writtenAt: '2022-03-01T00:00:00Z',
    } as const;
    const told = drawn([{ ...lab({ lookBackOn: null }), outcome }]);
    expect(told.marks.map(({ noun }) => noun)).toEqual(['decision', 'outcome']);
    expect(told.arcs).toHaveLength(1);
  });

  it('has no arc where nobody asks again', () => {
    expect(drawn([lab({ lookBackOn: null })]).arcs).toEqual([]);
  });

  it('flies on to the edge of the drawing when that day is decades away, and is finite', () => {
    const [arc] = drawn([lab({ lookBackOn: '2099' })]).arcs;
    expect(arc!.curves).toHaveLength(1);
    expect(arc!.crown![1][0]).toBeLessThan(1280 + 60);
    expect(arc!.crown![1][0]).toBeGreaterThan(1280);
  });

  it('comes in from the edge when only the look-back is seen', () => {
    const scene = drawn([lab()], { window: { first: 19_200, last: 19_400 } });
    expect(scene.marks.map(({ noun }) => noun)).toEqual(['look_back']);
    expect(scene.arcs).toHaveLength(1);
  });

  const crowd = Array.from({ length: 12 }, (_, index) =>
    aMilestone(100 + index, `일 ${index}`, 'paper', 'done', { goalId: nlp.id, actual: '2021-12-26' }),
  );

  it('keeps its diamond beside a crowd, and its arc', () => {
    const scene = sceneOf(aJourney({ goals: [nlp], milestones: crowd, decisions: [lab()] }), {
      window: year,
    });
    expect(scene.marks.map(({ noun }) => noun)).toEqual(expect.arrayContaining(['cluster', 'decision']));
    expect(scene.arcs).toHaveLength(1);
  });

  it('stands on the side to which its arc rises, with nothing between', () => {
    const before = [100, 101].map((number) =>
      aMilestone(number, `일 ${number}`, 'paper', 'done', { goalId: nlp.id, actual: '2021-12-25' }),
    );
    const { marks } = sceneOf(aJourney({ goals: [nlp], milestones: before, decisions: [lab()] }), {
      window: year,
    });
    const rows = marks.filter(({ noun }) => noun !== 'look_back').map(({ noun, at }) => [at[1], noun]);
    const highest = rows.sort(([a], [b]) => Number(a) - Number(b))[0]!;
    expect(rows).toHaveLength(3);
    expect(highest[1]).toBe('decision');
  });

  it('draws no arc out of a crowd when it is short', () => {
    const soon = lab({ lookBackOn: '2022-02-01' });
    const scene = sceneOf(aJourney({ goals: [nlp], milestones: crowd, decisions: [soon] }), { window: year });
    expect(scene.arcs).toEqual([]);
  });

  it('bulges to the right on a phone, beside the band, and has its words on the card only', () => {
    const scene = drawn([lab()], phone);
    const [rise] = scene.arcs[0]!.curves;
    expect(rise!.to[0]).toBeGreaterThan(rise!.from[0]);
    expect(scene.labels.some(({ of }) => of.noun === 'expectation')).toBe(false);
  });

  it('never rises into the water of the band above', () => {
    for (const height of [260, 420, 640, 1000]) {
      const scene = drawn([lab()], { size: { width: 1280, height } });
      const above = scene.bands.find(({ goalId }) => goalId === ml.id)!;
      const shore = Math.max(...above.flows.flatMap(({ water }) => water.map(([, y]) => y)));
      expect(scene.arcs[0]!.curves[0]!.to[1]).toBeGreaterThan(shore);
    }
  });
});

describe('The way not taken', () => {
  const ways = (goalId: string | null): DecisionView => {
    const decision = aDecision(41, '언어와 비전 중', [ml.id], { decidedOn: '2021-08-06' });
    const [chosen, other] = decision.options;
    return {
      ...decision,
      options: [
        { ...chosen!, label: '언어 먼저', goalId: nlp.id },
        { ...other!, label: '비전은 나중에', goalId },
      ],
    };
  };

  it('leaves its decision as a thread in the dye of its goal, and fades', () => {
    const [thread] = drawn([ways(vision.id)]).unchosen;
    expect(thread).toMatchObject({ goalId: vision.id, dye: vision.dye });
    expect(thread!.curve.to[1]).toBeGreaterThan(thread!.curve.from[1]);
    expect(thread!.fade.stops.at(-1)![1]).toBe(0);
  });

  it('comes back where that goal began later', () => {
    const scene = drawn([ways(vision.id)], { window: { first: 18_800, last: 19_000 } });
    expect(scene.unchosen).toHaveLength(2);
    const back = scene.unchosen[1]!;
    const begins = Math.min(
      ...scene.bands
        .find(({ goalId }) => goalId === vision.id)!
        .flows.flatMap(({ water }) => water.map(([x]) => x)),
    );
    expect(back.curve.to[0]).toBeCloseTo(begins + 4, 0);
    expect(back.fade.stops[0]![1]).toBe(0);
  });

  it('says where it led, where there is room', () => {
    const texts = textsOf(drawn([ways(vision.id)], { window: { first: 18_800, last: 19_000 } }));
    expect(texts).toContain('비전은 나중에');
  });

  it('is not drawn of what was chosen, of what leads to no goal, or to none that is drawn', () => {
    expect(drawn([ways(null)]).unchosen).toEqual([]);
    expect(drawn([ways(id(99))]).unchosen).toEqual([]);
    expect(drawn([ways(nlp.id)]).unchosen).toEqual([]);
    const open = { ...ways(vision.id), choice: null };
    expect(drawn([open]).unchosen).toEqual([]);
  });
});

describe('How strongly a goal echoed', () => {
  const heard = (levels: [Level, string][], options = {}) => {
    const readings = levels.map(([level, on], index) => aReading(60 + index, ml.id, level, on));
    return sceneOf(aJourney({ goals: [ml], readings }), { window: season, ...options });
  };
  const levels: [Level, string][] = [
    [3, '2021-10-10'],
    [4, '2021-10-28'],
    [5, '2021-11-15'],
    [4, '2021-12-01'],
    [2, '2021-12-20'],
  ];

  it('is a number where it begins, turns and ends, above the band in its colour', () => {
    const { levels: numbers, bands } = heard(levels);
    expect(numbers.map(({ text }) => text.text)).toEqual(['3', '5', '2']);
    expect(numbers[0]!.text).toMatchObject({ colour: `${ml.dye}.text`, font: { size: 11, weight: 600 } });
    const shore = Math.min(...bands[0]!.flows.flatMap(({ water }) => water.map(([, y]) => y)));
    expect(numbers[1]!.box.y + numbers[1]!.box.height).toBeLessThan(shore);
  });

  it('is one number when it was said once', () => {
    expect(heard([[4, '2021-11-15']]).levels).toHaveLength(1);
  });

  it('gives way to words', () => {
    const many = Array.from({ length: 40 }, (_, index): [Level, string] => [
      index % 2 ? 5 : 1,
      `2021-1${index % 2}-${String(1 + (index % 28)).padStart(2, '0')}`,
    ]);
    const { levels: numbers, labels } = heard(many, { window: year });
    for (const [index, { box }] of numbers.entries())
      for (const other of [...labels, ...numbers.slice(index + 1)])
        expect(overlap(box, other.box)).toBe(false);
  });

  it('stands beside an upright band', () => {
    const { levels: numbers, bands } = heard(levels, phone);
    const shore = Math.max(...bands[0]!.flows.flatMap(({ water }) => water.map(([x]) => x)));
    for (const { box } of numbers) expect(box.x).toBeLessThan(shore + 8);
    expect(numbers.length).toBeGreaterThan(0);
  });
});
