import type { NewEvidence } from '@ullim/types/evidence';
import type { Amount, Status } from '@ullim/types/milestone';
import type { NewDetails } from '@ullim/types/milestone-details';
import type { GoalKey, MilestoneKey, SampleWords } from './sample-words.js';

type GivenEvidence = NewEvidence extends infer E
  ? E extends { id: unknown }
    ? Omit<E, 'id'>
    : never
  : never;

export type SampleMilestone = {
  key: MilestoneKey;
  goal: GoalKey | null;
  parent?: MilestoneKey;
  details: NewDetails;
  status: Status;
  planned?: string;
  /** The plan it had before it was moved. */
  plannedAtFirst?: string;
  /** When it was written down, where no actual period tells it; else on the sample's today. */
  writtenOn?: string;
  actual?: string;
  amount?: Amount;
  evidence?: GivenEvidence[];
  setAsideReason?: string;
};

/** Grades, scores and titles are invented. */
export function sampleMilestones(words: SampleWords): SampleMilestone[] {
  const { details: at } = words;
  return [
    {
      key: 'firstSite',
      goal: 'web',
      details: { kind: 'project', technologies: ['Node.js', 'SQLite'] },
      status: 'done',
      actual: '2021-01',
      evidence: [link(words.repository, 'guest-book')],
    },
    {
      key: 'serverLectures',
      goal: 'web',
      details: { kind: 'lecture', platform: at.online },
      status: 'done',
      actual: '2021-01/2021-02',
      amount: { done: 32, total: 32, unit: 'lectures' },
      evidence: [link(words.lectureNotes, 'server-notes')],
    },
    {
      key: 'bookingBoard',
      goal: 'web',
      details: { kind: 'project', technologies: ['Node.js', 'PostgreSQL'] },
      status: 'done',
      actual: '2021-02-17',
      evidence: [link(words.repository, 'booking-board')],
    },
    {
      key: 'club',
      goal: 'web',
      details: { kind: 'membership', role: at.founder },
      status: 'done',
      actual: '2021-03/2021-07',
      amount: { done: 14, total: null, unit: 'times' },
    },
    {
      key: 'webBook',
      goal: 'web',
      details: { kind: 'book', publisher: at.publisher, pages: 412 },
      status: 'set_aside',
      actual: '2021-04/2021-06',
      amount: { done: 180, total: 412, unit: 'pages' },
      setAsideReason: words.setAside.webBook,
    },
    {
      key: 'titanic',
      goal: 'learning',
      details: { kind: 'competition', platform: 'Kaggle' },
      status: 'done',
      actual: '2021-06~/2021-07',
      evidence: [
        { type: 'score', metric: words.accuracy, value: '0.794', direction: 'higher', board: 'public' },
      ],
    },
    {
      key: 'certificate',
      goal: 'learning',
      details: { kind: 'certificate', issuer: at.examiner },
      status: 'done',
      actual: '2021-08-28',
      evidence: [{ type: 'score', metric: null, value: '78', direction: 'higher', board: null }],
    },
    {
      key: 'probabilityBook',
      goal: 'learning',
      details: { kind: 'book', publisher: at.publisher, pages: 318 },
      status: 'set_aside',
      actual: '2021-22',
      amount: { done: 240, total: 318, unit: 'pages' },
      setAsideReason: words.setAside.probabilityBook,
    },
    {
      key: 'machineLearning',
      goal: 'learning',
      details: { kind: 'course', institution: at.school },
      status: 'done',
      planned: '2021-41',
      actual: '2021-41',
      evidence: [
        { type: 'grade', value: 'A+', scale: '4.5' },
        { type: 'credits', value: '3' },
      ],
    },
    {
      key: 'deepLearning',
      goal: 'learning',
      details: { kind: 'course', institution: at.school },
      status: 'done',
      planned: '2021-41',
      actual: '2021-41',
      evidence: [
        { type: 'grade', value: 'A0', scale: '4.5' },
        { type: 'credits', value: '3' },
      ],
    },
    {
      key: 'spamFilter',
      goal: 'learning',
      parent: 'machineLearning',
      details: { kind: 'project', technologies: ['Python'] },
      status: 'done',
      actual: '2021-11/2021-12-06',
      evidence: [
        { type: 'rank', value: 1, of: 38, board: 'public' },
        { type: 'score', metric: words.accuracy, value: '0.981', direction: 'higher', board: 'public' },
      ],
    },
    {
      key: 'researcher',
      goal: 'language',
      details: { kind: 'membership', organisation: at.lab, role: at.researcher },
      status: 'under_way',
      actual: '2021-09-27/..',
    },
    {
      key: 'languageLectures',
      goal: 'language',
      details: { kind: 'lecture', platform: at.online },
      status: 'done',
      actual: '2021-09/2021-10',
      amount: { done: 20, total: 20, unit: 'lectures' },
      evidence: [link(words.lectureNotes, 'language-notes')],
    },
    {
      key: 'wordVectors',
      goal: 'language',
      details: { kind: 'paper', pages: 12 },
      status: 'done',
      actual: '2021-10-27',
      evidence: [{ type: 'pages', value: 12 }],
    },
    {
      key: 'attention',
      goal: 'language',
      details: { kind: 'paper', pages: 15 },
      status: 'done',
      actual: '2021-11-14',
      evidence: [{ type: 'pages', value: 15 }],
    },
    {
      key: 'seminar',
      goal: 'language',
      parent: 'researcher',
      details: { kind: 'seminar', host: at.lab },
      status: 'under_way',
      actual: '2021-11/..',
      amount: { done: 6, total: null, unit: 'times' },
    },
    {
      key: 'corpusBook',
      goal: 'language',
      details: { kind: 'book', publisher: at.publisher, pages: 371 },
      status: 'under_way',
      actual: '2021-12/..',
      amount: { done: 142, total: 371, unit: 'pages' },
    },
    {
      key: 'oneMoreYear',
      goal: 'language',
      details: { kind: 'membership', organisation: at.lab, role: at.researcher },
      status: 'planned',
      planned: '2022-01/2022-12',
    },
    {
      key: 'visionPapers',
      goal: 'vision',
      details: { kind: 'paper' },
      status: 'planned',
      plannedAtFirst: '2022-01/2022-02',
      writtenOn: '2021-11',
      planned: '2022-03/2022-04',
      amount: { done: 0, total: 3, unit: 'papers' },
    },
    {
      key: 'visionLectures',
      goal: 'vision',
      details: { kind: 'lecture', platform: at.online },
      status: 'planned',
      planned: '2022-05/2022-06',
      writtenOn: '2021-11',
    },
    {
      key: 'chooseField',
      goal: 'vision',
      details: { kind: 'other' },
      status: 'planned',
      planned: '2022-22',
    },
    {
      key: 'readingEnglish',
      goal: null,
      details: { kind: 'other' },
      status: 'planned',
      writtenOn: '2021-09',
    },
  ];
}

const link = (label: string, path: string): GivenEvidence => ({
  type: 'link',
  url: `https://example.org/${path}`,
  label,
});
