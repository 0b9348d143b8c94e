// Journeys that drawings fail on.
import { goal, milestone, NOTHING_MORE, pivot, reading, reflection } from './sample.mjs';

const KINDS = [
  'course',
  'book',
  'lecture',
  'paper',
  'competition',
  'project',
  'membership',
  'seminar',
  'certificate',
  'other',
];
const base = { today: '2021-12-26', calendar: 'kr', ...NOTHING_MORE };

export function hardJourneys() {
  return {
    empty: { ...base, goals: [], milestones: [], reflections: [] },
    one: one(),
    stances: stances(),
    decades: decades(),
    forty: forty(),
    turning: turning(),
    branching: branching(),
    century: century(),
    crowd: crowd(10_000),
  };
}

function one() {
  const only = goal('수학', 'ochre', [['pursuing', '2021-12/..']]);
  return {
    ...base,
    goals: [only],
    milestones: [milestone(only, 'book', '미적분학'.repeat(50), 'under_way', { actual: '2021-12-20' })],
    reflections: [],
  };
}

function stances() {
  const rested = goal('바이올린', 'sky', [
    ['exploring', '2019-03/2019-09'],
    ['pursuing', '2019-09/2020-03'],
    ['paused', '2020-03/2020-41'],
    ['pursuing', '2020-41/2021-06'],
    ['reached', '2021-06/..'],
  ]);
  const left = goal('통계학', 'mugwort', [
    ['pursuing', '2019~/2020-22'],
    ['set_aside', '2020-22/2021-03'],
    ['pursuing', '2021-03/..'],
  ]);
  const reached = goal('운전면허', 'aubergine', [
    ['pursuing', '2020-12-24/2021-02-24'],
    ['reached', '2021-02-24/..'],
  ]);
  return {
    ...base,
    goals: [rested, left, reached],
    readings: [
      ...[
        [1, '2019-04'],
        [4, '2019-41'],
        [3, '2020-03'],
        [5, '2020-41'],
      ].map(([level, on]) => reading(rested, level, on)),
      ...[
        [5, '2019-41'],
        [1, '2021-05'],
      ].map(([level, on]) => reading(left, level, on)),
      reading(reached, 4, '2021-01'),
    ],
    milestones: [
      milestone(rested, 'seminar', '합주 모임', 'done', { actual: '2020-10/' }),
      milestone(rested, 'certificate', '연주회', 'done', { actual: '2021-05-30' }, [
        { type: 'medal', value: '금상' },
      ]),
      milestone(left, 'course', '확률론', 'done', { actual: '2019-41' }, [
        { type: 'grade', value: 'B+', scale: '4.5' },
      ]),
      milestone(left, 'book', '베이즈 통계', 'set_aside', { actual: '2020' }),
      milestone(left, 'lecture', '시계열 강의', 'planned', { planned: '2022-02/..' }),
      milestone(reached, 'certificate', '도로 주행', 'done', {
        planned: '2021-01-20',
        actual: '2021-02-20',
        firstPlanned: '2021-01-10',
      }),
    ],
    reflections: [reflection('쉬기로 했다', '2020-03', [rested]), reflection('', '2021-07', [left])],
  };
}

function decades() {
  const law = goal(
    '법학',
    null,
    [
      ['pursuing', '1958/1971'],
      ['paused', '1971/1980'],
      ['pursuing', '1980/1990'],
      ['reached', '1990/..'],
    ],
    2,
  );
  const garden = goal(
    '정원',
    null,
    [
      ['exploring', '1988~'],
      ['pursuing', '1995/..'],
    ],
    5,
  );
  const future = goal('우주', null, [['exploring', '2102/..']], 7);
  const milestones = [];
  for (let year = 1890; year < 2021; year += 3)
    milestones.push(
      milestone(year % 2 ? law : garden, KINDS[year % 10], `${year}년의 일`, 'done', {
        actual: String(year),
      }),
    );
  milestones.push(milestone(future, 'book', '먼 훗날의 책', 'planned', { planned: '2105' }));
  return { ...base, goals: [law, garden, future], milestones, reflections: [] };
}

function forty() {
  const goals = Array.from({ length: 40 }, (_, i) =>
    goal(
      `목표 ${i + 1}: ${'이름이 긴 '.repeat(i % 4)}공부`,
      null,
      [['pursuing', `${2012 + (i % 10)}-0${1 + (i % 9)}/..`]],
      i,
    ),
  );
  const milestones = goals.flatMap((each, i) =>
    [0, 1, 2].map((j) =>
      milestone(each, KINDS[(i + j) % 10], `${i + 1}번째 목표의 일 ${j + 1}`, 'done', {
        actual: `${2015 + ((i * 3 + j) % 7)}-0${1 + ((i + j) % 9)}`,
      }),
    ),
  );
  return { ...base, goals, milestones, reflections: [] };
}

/** Every year another goal, the last of them left for it, and once back to the first. */
function turning() {
  const names = ['웹', '데이터', '머신러닝', '언어', '음성', '비전', '로봇', '그래픽스'];
  const goals = names.map((name, i) =>
    goal(
      name,
      null,
      [
        ['pursuing', `${2013 + i}-03/${2014 + i}-03`],
        [i % 3 ? 'set_aside' : 'paused', `${2014 + i}-03/..`],
      ],
      i,
    ),
  );
  goals[7].spells = goals[7].spells.slice(0, 1);
  goals[7].spells[0].period = '2020-03/..';
  const pivots = goals
    .slice(1)
    .map((each, i) =>
      pivot(
        [[goals[i], i % 3 ? 'set_aside' : 'paused']],
        each,
        `${2014 + i}-03`,
        `${names[i + 1]}가 더 크게 울렸다`,
      ),
    );
  pivots.push(pivot([[goals[7], 'goes_on']], goals[0], '2021-05', '처음으로 돌아간다'));
  goals[0].spells[1].period = '2014-03/2021-05';
  goals[0].spells.push({
    ...goals[0].spells[0],
    id: `${goals[0].id.slice(0, -1)}f`,
    period: '2021-05/..',
    pivotId: pivots.at(-1).id,
  });
  const readings = goals.flatMap((each, i) =>
    [
      [3 + (i % 2), 5],
      [5, 9],
      [4 - (i % 3), 14],
    ].map(([level, month]) =>
      reading(
        each,
        level,
        `${2013 + i + (month > 12 ? 1 : 0)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`,
      ),
    ),
  );
  const milestones = goals.map((each, i) =>
    milestone(each, KINDS[i], `${names[i]} 수업`, 'done', { actual: `${2013 + i}-06/${2013 + i}-11` }),
  );
  return { ...base, goals, pivots, readings, milestones, reflections: [] };
}

/** A turn of today, and a day long ago. */
function century() {
  const piano = goal('피아노', 'persimmon', [
    ['pursuing', '2019-22/2021-12-26'],
    ['set_aside', '2021-12-26/..'],
  ]);
  const composing = goal('작곡', 'indigo', [['pursuing', '2021-12-26/..']]);
  const pivots = [pivot([[piano, 'set_aside']], composing, '2021-12-26', '치는 것보다 짓는 것이 더 울렸다')];
  const readings = [reading(piano, 4, '2020-03'), reading(composing, 4, '2021-12-26')];
  const milestones = [milestone(piano, 'other', '할아버지의 풍금', 'done', { actual: '1890' })];
  return { ...base, goals: [piano, composing], pivots, readings, milestones, reflections: [] };
}

/** Three goals out of one on one day, two of them into another later. */
function branching() {
  const root = goal('컴퓨터 과학', 'pine', [['pursuing', '2019-03/..']]);
  const arms = ['시스템', '이론', '그래픽스'].map((name, i) =>
    goal(name, null, [['pursuing', '2020-03/..']], i),
  );
  const joined = goal('게임', 'red_bean', [['pursuing', '2021-06/..']]);
  const pivots = [
    ...arms.map((each) => pivot([[root, 'goes_on']], each, '2020-03')),
    pivot(
      [
        [arms[0], 'goes_on'],
        [arms[2], 'goes_on'],
      ],
      joined,
      '2021-06',
      '둘을 합쳐 본다',
    ),
  ];
  const readings = [
    reading(root, 5, '2019-09'),
    ...arms.map((each, i) => reading(each, 2 + i, '2020-06')),
    reading(joined, 4, '2021-08'),
  ];
  return { ...base, goals: [root, ...arms, joined], pivots, readings, milestones: [], reflections: [] };
}

export function crowd(count) {
  const goals = ['웹', '언어', '수학', '그림', '운동'].map((name, i) =>
    goal(name, null, [['pursuing', `${2005 + i * 2}-03/..`]], i),
  );
  let seed = 7;
  const next = (limit) => (seed = (seed * 16807) % 2147483647) % limit;
  const milestones = Array.from({ length: count }, (_, i) => {
    const day = `${2005 + next(16)}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
    return milestone(goals[next(5)], KINDS[next(10)], `${i}번째로 한 일`, 'done', { actual: day });
  });
  return { ...base, goals, milestones, reflections: [] };
}
