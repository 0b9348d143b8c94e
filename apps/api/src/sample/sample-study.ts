import { addDays, type Day } from '@ullim/types/honest-date/day';
import type { MilestoneKey, SampleWords, StudyKey } from './sample-words.js';

export type SampleStudySession = { milestone: MilestoneKey; on: Day; minutes: number; note: string };

/** Time given to one thing: on these days of the week (0 is the first day itself), as long as it went on. */
type Habit = { milestone: MilestoneKey; from: Day; to: Day; weekdays: number[]; minutes: number[] };

const HABITS: Habit[] = [
  {
    milestone: 'firstSite',
    from: '2021-01-04',
    to: '2021-01-24',
    weekdays: [0, 2, 5],
    minutes: [150, 90, 210],
  },
  { milestone: 'serverLectures', from: '2021-01-18', to: '2021-02-20', weekdays: [1, 3], minutes: [60, 80] },
  {
    milestone: 'bookingBoard',
    from: '2021-02-01',
    to: '2021-02-17',
    weekdays: [0, 3, 5],
    minutes: [120, 180],
  },
  { milestone: 'webBook', from: '2021-04-05', to: '2021-05-31', weekdays: [2], minutes: [70, 60, 45, 30] },
  {
    milestone: 'titanic',
    from: '2021-06-21',
    to: '2021-07-25',
    weekdays: [0, 2, 4],
    minutes: [90, 120, 160],
  },
  { milestone: 'probabilityBook', from: '2021-07-05', to: '2021-08-22', weekdays: [1], minutes: [80, 60] },
  {
    milestone: 'machineLearning',
    from: '2021-09-02',
    to: '2021-12-12',
    weekdays: [0],
    minutes: [120, 90, 150],
  },
  { milestone: 'deepLearning', from: '2021-09-06', to: '2021-12-12', weekdays: [1], minutes: [100, 140] },
  { milestone: 'languageLectures', from: '2021-09-04', to: '2021-10-23', weekdays: [0], minutes: [50, 75] },
  {
    milestone: 'spamFilter',
    from: '2021-11-08',
    to: '2021-12-06',
    weekdays: [0, 2, 5],
    minutes: [110, 170, 240],
  },
  { milestone: 'corpusBook', from: '2021-12-08', to: '2021-12-25', weekdays: [0, 3], minutes: [45, 60] },
];

/** A few days got a line of their own. */
const NOTED: Record<StudyKey, [MilestoneKey, Day]> = {
  stillThere: ['firstSite', '2021-01-11'],
  oneFeature: ['titanic', '2021-07-07'],
  byHand: ['deepLearning', '2021-10-12'],
  particles: ['spamFilter', '2021-11-29'],
};

export function sampleStudy(words: SampleWords): SampleStudySession[] {
  return HABITS.flatMap(({ milestone, from, to, weekdays, minutes }) => {
    const days: Day[] = [];
    for (let week = from; week <= to; week = addDays(week, 7))
      days.push(...weekdays.map((weekday) => addDays(week, weekday)).filter((day) => day <= to));
    return days.map((on, at) => ({
      milestone,
      on,
      minutes: minutes[at % minutes.length]!,
      note: noteOf(milestone, on, words),
    }));
  });
}

function noteOf(milestone: MilestoneKey, on: Day, words: SampleWords): string {
  const noted = (Object.keys(NOTED) as StudyKey[]).find(
    (key) => NOTED[key][0] === milestone && NOTED[key][1] === on,
  );
  return noted ? words.turning.study[noted] : '';
}
