// The journey that Ullim was made around, in our own words. Grades, scores and exact dates are invented.
import { DYES } from '@ullim/types/goal';
import { dayFromNumber, dayNumber } from '@ullim/types/honest-date/day';

let serial = 0;
const id = () => `0190a000-0000-7000-8000-${String(++serial).padStart(12, '0')}`;
const stored = () => ({ id: id(), createdAt: '2021-12-26T09:00:00+09:00', removedAt: null, version: 1 });
const counts = { planned: 0, under_way: 0, done: 0, set_aside: 0 };

export function goal(name, dye, spells, position = 0) {
  return {
    ...stored(),
    name,
    why: '',
    dye: dye ?? DYES[position % DYES.length],
    position,
    spells: spells.map(([stance, period]) => ({ id: id(), stance, period, reason: null })),
    milestones: counts,
    sample: false,
  };
}

export function milestone(goal, kind, title, status, dates = {}, evidence = []) {
  return {
    ...stored(),
    goalId: goal?.id ?? null,
    parentId: null,
    title,
    note: '',
    status,
    details: { kind },
    planned: null,
    firstPlanned: null,
    actual: null,
    amount: null,
    evidence: evidence.map((one) => ({ id: id(), ...one })),
    setAsideReason: null,
    position: serial,
    sample: false,
    ...dates,
  };
}

export function reflection(title, happenedOn, goals, milestones = []) {
  return {
    ...stored(),
    title,
    excerpt: '',
    happenedOn,
    writtenAt: '2021-12-26T09:00:00+09:00',
    keptAt: '2021-12-26T09:00:00+09:00',
    goalIds: goals.map((each) => each.id),
    milestoneIds: milestones.map((each) => each.id),
    drafts: 0,
    sample: false,
  };
}

export function reading(goal, level, on) {
  const occasion = { milestoneId: null, reflectionId: null, reviewId: null };
  return { ...stored(), ...occasion, goalId: goal.id, level, sentence: null, on, sample: false };
}

/** The first option is chosen. */
export function decision(
  question,
  goals,
  choice,
  constraints = [],
  ways = [
    ['', null],
    ['', null],
  ],
) {
  const options = ways.map(([label, goal]) => ({
    id: id(),
    label,
    ...{ speaksFor: '', speaksAgainst: '', goalId: goal?.id ?? null },
  }));
  return {
    ...stored(),
    question,
    goalIds: goals.map((each) => each.id),
    options,
    constraints: constraints.map(([words, period]) => ({ id: id(), words, period })),
    choice: { optionId: options[0].id, reason: '', expectation: '', lookBackOn: null, ...choice },
    ...{ postponedTo: null, outcome: null, thoughts: [], sample: false },
  };
}

/** The spells that begin with it are its own. */
export function pivot(from, to, on, reason = '', carriesOver = '') {
  const made = stored();
  for (const each of [to, ...from.map(([left]) => left)])
    for (const spell of each.spells) if (spell.period.startsWith(`${on}/`)) spell.pivotId = made.id;
  return {
    ...made,
    toGoalId: to.id,
    from: from.map(([goal, fate]) => ({ goalId: goal.id, fate })),
    on,
    reason,
    carriesOver,
    ...{ decisionId: null, reflectionId: null, sample: false },
  };
}

/** Every so many days, more or less. */
export function study(goal, from, to, every, minutes) {
  const rows = [];
  for (let day = dayNumber(from), n = 0; day <= dayNumber(to); day += every, n++)
    rows.push({
      on: dayFromNumber(day),
      goalId: goal?.id ?? null,
      milestoneId: null,
      minutes: Math.round(minutes * (0.5 + ((n * 37) % 11) / 8)),
    });
  return rows;
}

/** What a journey has beside goals, milestones and reflections. */
export const NOTHING_MORE = { readings: [], decisions: [], pivots: [], reviews: [], study: [] };

const grade = (value, scale = '4.5') => ({ type: 'grade', value, scale });
const rank = (value, of) => ({ type: 'rank', value, of, board: 'public' });
const score = (value) => ({ type: 'score', metric: null, value, direction: 'higher', board: 'public' });

export function sampleJourney(locale = 'ko') {
  const ko = locale === 'ko';
  const t = (korean, english) => (ko ? korean : english);
  const web = goal(t('웹 백엔드', 'Web back end'), 'persimmon', [
    ['pursuing', '2020-24/2021-07'],
    ['set_aside', '2021-07/..'],
  ]);
  const ml = goal(t('머신러닝', 'Machine learning'), 'indigo', [
    ['exploring', '2021-05~/2021-07'],
    ['pursuing', '2021-07/..'],
  ]);
  const nlp = goal(t('자연어처리', 'NLP'), 'pine', [['pursuing', '2021-09/..']]);
  const cv = goal(t('컴퓨터 비전', 'Computer vision'), 'plum', [['exploring', '2021-11/..']]);
  const spam = milestone(
    ml,
    'project',
    t('스팸 메일 분류기', 'Spam mail classifier'),
    'done',
    { actual: '2021-11-15/2021-12-06' },
    [score('0.981'), rank(1, 38)],
  );
  return {
    today: '2021-12-26',
    calendar: ko ? 'kr' : 'plain',
    goals: [web, ml, nlp, cv],
    readings: [
      ...[
        [4, '2020-12-28'],
        [5, '2021-01-12'],
        [5, '2021-02-17'],
        [4, '2021-04'],
        [3, '2021-05-24'],
        [2, '2021-06-20'],
      ].map(([level, on]) => reading(web, level, on)),
      ...[
        [3, '2021-06-20'],
        [5, '2021-08-03'],
        [3, '2021-10-25'],
        [4, '2021-11'],
        [5, '2021-12-06'],
      ].map(([level, on]) => reading(ml, level, on)),
      ...[
        [3, '2021-09'],
        [4, '2021-10-27'],
        [4, '2021-12-26'],
      ].map(([level, on]) => reading(nlp, level, on)),
      ...[
        [1, '2021-11'],
        [2, '2021-12-26'],
      ].map(([level, on]) => reading(cv, level, on)),
    ],
    decisions: [
      decision(
        t('언어와 비전 중 무엇을 먼저', 'Language or vision first'),
        [ml, nlp, cv],
        { decidedOn: '2021-08-29' },
        [],
        [
          [t('언어 먼저', 'Language first'), nlp],
          [t('비전은 나중에', 'Vision later'), cv],
        ],
      ),
      decision(
        t('연구실에 한 해 더 있을까', 'One more year in the lab?'),
        [nlp, cv],
        {
          ...{ decidedOn: '2021-12-26', lookBackOn: '2022-12' },
          expectation: t(
            '1년이면 논문 한 편은 써 볼 수 있을 것이다',
            'In a year I can try to write one paper',
          ),
        },
        [
          [t('연구실에는 적어도 1년', 'At least one year in the lab'), '2022-01/2022-12'],
          [t('방학은 연구실에', 'The vacation in the lab'), '2021-12-27/2022-02'],
        ],
      ),
    ],
    pivots: [
      pivot(
        [[web, 'set_aside']],
        ml,
        '2021-07',
        t('화면보다 그 뒤의 흐름을 맞히는 일이 더 울렸다', 'Guessing what comes next rang louder'),
        t('데이터의 흐름을 다루던 손. 접속 기록을 세던 버릇.', 'A hand for the flow of data.'),
      ),
      pivot([[ml, 'goes_on']], nlp, '2021-09'),
    ],
    reviews: [],
    study: [
      ...study(web, '2021-01-04', '2021-02-20', 2, 130),
      ...study(web, '2021-03-08', '2021-05-31', 5, 70),
      ...study(ml, '2021-06-21', '2021-07-25', 2, 120),
      ...study(ml, '2021-09-02', '2021-12-12', 3, 110),
      ...study(ml, '2021-11-08', '2021-12-06', 2, 170),
      ...study(nlp, '2021-09-04', '2021-12-20', 4, 75),
      ...study(cv, '2021-12-01', '2021-12-20', 6, 30),
    ],
    milestones: [
      milestone(web, 'project', t('혼자 만든 첫 사이트', 'A first site, made alone'), 'done', {
        actual: '2021-01/2021-02',
      }),
      milestone(web, 'project', t('친구와 둘이, 예약 게시판', 'A booking board for two'), 'done', {
        actual: '2021-02-17',
      }),
      milestone(web, 'membership', t('개발 동아리를 세우다', 'Founded a development club'), 'done', {
        actual: '2021-03-06/2021-07',
      }),
      milestone(web, 'lecture', t('서버 강의', 'A course on servers'), 'set_aside', { actual: '2021-05' }),
      milestone(
        ml,
        'competition',
        t('타이타닉 대회', 'Titanic'),
        'done',
        { actual: '2021-06-15/2021-07-26' },
        [score('0.79186')],
      ),
      milestone(
        ml,
        'course',
        t('기계학습', 'Machine Learning'),
        'done',
        { actual: '2021-09-02/2021-12-18' },
        [grade('A+')],
      ),
      milestone(ml, 'course', t('딥러닝', 'Deep Learning'), 'done', { actual: '2021-09-02/2021-12-18' }, [
        grade('A0'),
      ]),
      spam,
      milestone(nlp, 'book', t('밑바닥부터 배우는 언어', 'Language from scratch'), 'done', {
        actual: '2021-09~',
      }),
      milestone(nlp, 'membership', t('학부 연구생', 'Undergraduate researcher'), 'under_way', {
        actual: '2021-10/..',
      }),
      milestone(nlp, 'lecture', t('연구실 강의', 'Lectures in the lab'), 'done', { actual: '2021-10-18' }),
      milestone(nlp, 'paper', t('논문: 단어 벡터', 'Paper: word vectors'), 'done', { actual: '2021-10-27' }),
      milestone(nlp, 'paper', t('논문: 어텐션', 'Paper: attention'), 'done', { actual: '2021-11-14' }),
      milestone(nlp, 'seminar', t('세미나', 'Seminar'), 'done', { actual: '2021-11-28' }),
      milestone(nlp, 'membership', t('학부 연구생, 1년 더', 'One more year in the lab'), 'planned', {
        planned: '2022-01/2022-12',
      }),
      milestone(cv, 'paper', t('논문 세 편', 'Three papers'), 'planned', {
        planned: '2022-03/2022-04',
        firstPlanned: '2022-01/2022-02',
      }),
      milestone(cv, 'lecture', t('비전 강의', 'Lectures on vision'), 'planned', {
        planned: '2022-05/2022-06',
      }),
      milestone(cv, 'other', t('세부 분야 고르기', 'Choose a sub-field'), 'planned', { planned: '2022-22' }),
      milestone(cv, 'certificate', t('영상 처리 자격', 'A certificate'), 'planned'),
      milestone(nlp, 'book', t('언어학 개론', 'Introduction to linguistics'), 'planned'),
      milestone(null, 'competition', t('학교 해커톤', 'Campus hackathon'), 'done', { actual: '2021-08-20' }),
    ],
    reflections: [
      reflection(t('만드는 일이 조용해졌다', 'Making things grew quiet'), '2021-05-24', [web]),
      reflection(t('웹에서 데이터로', 'From the web to data'), '2021-08', [ml]),
      reflection(t('비전도 들여다본다', 'A look at vision too'), '2021-12-20', [cv]),
      reflection(t('읽은 것을 손에 쥔 날', 'The day reading turned into doing'), '2021-12-06', [], [spam]),
    ],
  };
}

export const WORDS = {
  ko: {
    today: '오늘',
    sometime: '언젠가',
    noGoal: '목표 없음',
    reflection: '글',
    decision: '결정',
    look_back: '돌아보는 날',
    outcome: '돌아본 날',
    pivot: '전환',
    review: '돌아보기',
    untitled: '제목 없음',
    kinds: {
      course: '수업',
      book: '책',
      lecture: '강의',
      paper: '논문',
      competition: '대회',
      project: '프로젝트',
      membership: '소속',
      seminar: '세미나',
      certificate: '자격',
      other: '기타',
    },
    stances: {
      exploring: '살펴보는 중',
      pursuing: '가는 중',
      paused: '쉬는 중',
      set_aside: '접어 둠',
      reached: '닿음',
    },
    rank: (place) => `${place}위`,
    carriedOver: (what) => `가져간 것: ${what}`,
    quoted: (words) => `“${words}”`,
    movedFrom: (date) => `${date}에서 옮김`,
  },
  en: {
    today: 'Today',
    sometime: 'Sometime',
    noGoal: 'No goal',
    reflection: 'Reflection',
    decision: 'Decision',
    look_back: 'Look back',
    outcome: 'Looked back',
    pivot: 'Pivot',
    review: 'Review',
    untitled: 'Untitled',
    kinds: {
      course: 'course',
      book: 'book',
      lecture: 'lecture',
      paper: 'paper',
      competition: 'competition',
      project: 'project',
      membership: 'membership',
      seminar: 'seminar',
      certificate: 'certificate',
      other: 'other',
    },
    stances: {
      exploring: 'exploring',
      pursuing: 'pursuing',
      paused: 'paused',
      set_aside: 'set aside',
      reached: 'reached',
    },
    rank: (place) => `${place}${['st', 'nd', 'rd'][place - 1] ?? 'th'}`,
    carriedOver: (what) => `Carried over: ${what}`,
    quoted: (words) => `“${words}”`,
    movedFrom: (date) => `moved from ${date}`,
  },
};
