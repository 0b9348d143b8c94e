// Sixteen years of somebody who wrote everything down: 6,000 milestones, 3,000 study sessions and 1,000 readings toward
// 12 goals, with what was written, decided and turned on the way. Always the same.
import { dayFromNumber, dayNumber } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import { KINDS, NewDetails } from '@ullim/types/milestone-details';
import { DYES } from '@ullim/types/goal';
import { v7 as newId } from 'uuid';
import { chance } from './chance.js';

export const TODAY = '2021-12-26';

export function longJourney() {
  const pick = chance(7);
  const goals = GOALS.map((name, index) => ({
    ...stored(newId()),
    ...{ name, why: '', dye: DYES[index % DYES.length], position: index },
  }));
  const milestones = times(6_000, (index) => milestoneOf(goals[pick(goals.length)], index, pick));
  const reflections = times(300, (index) => ({
    ...stored(newId()),
    ...{ title: titleOf(pick), front_matter: '', body: '', excerpt: titleOf(pick), kept_at: WRITTEN_AT },
    ...{ written_at: WRITTEN_AT, ...days('happened', dayAt(index / 300)) },
  }));
  const pivots = times(24, (index) => ({
    ...stored(newId()),
    ...{ to_goal_id: goals[(index + 1) % goals.length].id, stance: 'pursuing' },
    ...{ reason: titleOf(pick), carries_over: titleOf(pick), ...days('turned', dayAt((index + 1) / 26)) },
  }));
  const decisions = times(40, (index) => decisionOf(index, pick));
  const reviews = times(32, (index) => ({
    ...stored(newId()),
    ...{ ...period('period', `${2006 + Math.floor(index / 2)}-${40 + (index % 2)}`), answers: [] },
    ...{ kept_at: WRITTEN_AT, snapshot: {} },
  }));

  return {
    goals,
    milestones,
    reflections,
    pivots,
    decisions,
    reviews,
    goal_spells: goals.flatMap((goal, index) => spellsOf(goal, index)),
    evidence: milestones.flatMap((milestone) => evidenceOf(milestone, pick)),
    milestone_events: milestones
      .filter(({ status }) => status === 'planned')
      .map(({ id }) => planMoved(id, pick)),
    reflection_milestones: reflections.map(({ id }) => ({
      ...{ reflection_id: id, milestone_id: milestones[pick(milestones.length)].id, position: 0 },
    })),
    pivot_departures: pivots.map(({ id }, index) => ({
      ...{ pivot_id: id, goal_id: goals[index % goals.length].id, position: 0, fate: 'goes_on' },
    })),
    decision_options: decisions.flatMap(({ id, chosen_option_id: chosen }, index) =>
      [chosen, newId()].map((option, position) => ({
        ...{
          id: option,
          decision_id: id,
          position,
          label: titleOf(pick),
          speaks_for: '',
          speaks_against: '',
        },
        goal_id: position === 0 ? null : goals[(index + 5) % goals.length].id,
      })),
    ),
    decision_goals: decisions.map(({ id }, index) => ({
      ...{ decision_id: id, goal_id: goals[index % goals.length].id, position: 0 },
    })),
    decision_constraints: decisions.map(({ id }, index) => ({
      ...{ id: newId(), decision_id: id, position: 0, words: titleOf(pick) },
      ...period('', `${dayAt(index / 44)}/${dayAt(index / 44 + 0.02)}`),
    })),
    study_sessions: times(3_000, (index) => ({
      ...stored(newId()),
      ...{ milestone_id: milestones[pick(milestones.length)].id, minutes: 15 + pick(150), note: '' },
      ...days('studied', dayAt(index / 3_000)),
    })),
    resonance_readings: times(1_000, (index) => ({
      ...stored(newId()),
      ...{ goal_id: goals[pick(goals.length)].id, level: 1 + pick(5), sentence: null },
      ...{ review_id: index % 31 === 0 ? reviews[index % reviews.length].id : null },
      ...days('felt', dayAt(index / 1_000)),
    })),
  };
}

/** Mostly days; also what took weeks, what is only known to a month or a term, what is planned, and what has no date. */
function milestoneOf(goal, index, pick) {
  const sort = pick(100);
  const day = dayAt(pick(100_000) / 100_000);
  const kind = KINDS[pick(KINDS.length)];
  const planned =
    sort < 3 ? dayOf(TODAY, 10 + pick(300)) : sort < 6 ? `${dayOf(day, -40)}/${dayOf(day, -10)}` : null;
  const actual =
    sort < 3 || sort === 99
      ? null
      : sort < 70
        ? day
        : sort < 85
          ? `${day}/${dayOf(day, 7 + pick(60))}`
          : sort < 94
            ? day.slice(0, 7)
            : `${day.slice(0, 4)}-${40 + pick(2)}`;
  return {
    ...stored(newId()),
    ...{ goal_id: goal.id, kind, title: titleOf(pick), note: '', position: index },
    ...{ status: actual === null ? 'planned' : sort === 98 ? 'set_aside' : 'done' },
    ...{ details: NewDetails.parse({ kind }) },
    ...(planned === null ? {} : period('planned', planned)),
    ...(actual === null ? {} : period('actual', actual)),
  };
}

function evidenceOf({ id, kind, status }, pick) {
  const row = (type, given, number) => [
    { id: newId(), milestone_id: id, position: 0, type, given: { ...given }, number },
  ];
  if (status !== 'done' || pick(3) > 0) return [];
  if (kind === 'competition') {
    const value = 1 + pick(30);
    return row('rank', { value, of: 400, board: null }, value);
  }
  if (kind === 'course') return row('grade', { value: ['A+', 'A0', 'B+'][pick(3)], scale: '4.5' }, null);
  return row('pages', { value: 12 + pick(400) }, null);
}

function planMoved(id, pick) {
  const [old, next] = [dayOf(TODAY, -60 - pick(60)), dayOf(TODAY, 10 + pick(60))];
  return {
    ...{ id: newId(), milestone_id: id, ordinal: 1, kind: 'plan_moved', old, new: next },
    ...{ happened_on: old, happened_first: old, happened_last: old, written_at: WRITTEN_AT },
  };
}

function decisionOf(index, pick) {
  const decided = dayAt(index / 44);
  return {
    ...stored(newId()),
    ...{ question: titleOf(pick), chosen_option_id: newId(), reason: '', expectation: titleOf(pick) },
    ...{ ...period('decided', decided), decided_at: WRITTEN_AT, ...period('look_back', dayOf(decided, 200)) },
  };
}

/** Some explore before, some rest for a while, some were set aside. */
function spellsOf(goal, index) {
  const begun = dayAt(index / 30);
  const spell = (ordinal, stance, date) => ({
    ...{ id: newId(), goal_id: goal.id, ordinal, stance, reason: null, ...period('', date) },
  });
  if (index % 4 === 0) return [spell(0, 'pursuing', `${begun}/..`)];
  const turned = dayOf(begun, 400 + index * 90);
  const second = ['pursuing', 'paused', 'set_aside'][(index % 4) - 1];
  const first = spell(0, index % 2 === 0 ? 'pursuing' : 'exploring', `${begun}/${turned}`);
  if (second !== 'paused') return [first, spell(1, second, `${turned}/..`)];
  return [
    first,
    spell(1, second, `${turned}/${dayOf(turned, 150)}`),
    spell(2, 'pursuing', `${dayOf(turned, 150)}/..`),
  ];
}

const stored = (id) => ({
  ...{ id, sample: false, created_from: '', version: 1, created_at: WRITTEN_AT },
});

/** The columns of a date, and of the days it can mean. */
function period(name, date) {
  const { startFirst, startLast, endFirst, endLast } = daysMeant(date, 'kr');
  const column = (of) => (name === '' ? of : `${name}_${of}`);
  return {
    [PERIOD_COLUMNS[name] ?? name]: date,
    [column('start_first')]: startFirst,
    [column('start_last')]: startLast,
    [column('end_first')]: endFirst,
    [column('end_last')]: endLast,
  };
}
const PERIOD_COLUMNS = { '': 'period', decided: 'decided_on', look_back: 'look_back_on' };

function days(name, day) {
  const { [name]: on, ...columns } = period(name, day);
  return { [`${name}_on`]: on, ...columns };
}

/** A day of these years, at a part of them. */
const dayAt = (part) => dayOf(FIRST, Math.floor(part * (dayNumber(TODAY) - dayNumber(FIRST))));
const dayOf = (day, apart) => dayFromNumber(dayNumber(day) + apart);
const titleOf = (pick) => times(2 + pick(3), () => WORDS[pick(WORDS.length)]).join(' ');
const times = (length, make) => Array.from({ length }, (_, index) => make(index));

const FIRST = '2006-03-02';
const WRITTEN_AT = `${TODAY}T00:00:00Z`;
const GOALS = [
  ...['웹 백엔드', '머신러닝', '수학', '영어 회화', '바이올린', '서양 미술사'],
  ...['분산 시스템', '글쓰기', '통계학', '한국어 교육', 'Natural language processing', '등산'],
];
const WORDS = [
  ...[
    '선형대수',
    '확률론',
    '발표',
    '모임',
    '정리',
    '기초',
    '심화',
    '논문',
    '읽기',
    '실험',
    '운영체제',
    '대회',
  ],
  ...[
    '과제',
    '봄학기',
    '입문',
    '연습',
    '프로젝트',
    '데이터베이스',
    '알고리즘',
    '세미나',
    '기말',
    '토론',
    '초안',
  ],
  ...[
    'Transformer',
    'PostgreSQL',
    'attention',
    'reading group',
    '두 번째',
    '다시',
    '겨울',
    '강의',
    '필기',
    '연주회',
  ],
];
