// Journeys that drawings fail on.
import { goal, milestone, NOTHING_MORE, reading, reflection } from './sample.mjs';

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
