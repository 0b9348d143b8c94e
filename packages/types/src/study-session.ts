import { z } from 'zod';
import { HonestMoment } from './honest-date/edtf.js';
import { Id, stored } from './identity.js';
import { LONGEST } from './minutes/longest.js';
import { namedOnce } from './named-once.js';
import { pageOf, pageQuery } from './page.js';
import { storable } from './words.js';

const LONGEST_DAY = 24 * 60;

const Minutes = z.int().min(1, 'Give at least one minute.').max(LONGEST, 'That is longer than half a year.');
/** One line, may be empty. */
const Note = z
  .string()
  .trim()
  .max(500, 'Write at most 500 characters.')
  .check(storable)
  .refine((note) => !/[\r\n\u2028\u2029]/.test(note), 'Keep it on one line.');

/** A whole day, written out: `2021-09-02`, about or not. */
const DAY = /^\d{4}-\d{2}-\d{2}~?$/;
export const ONE_SUBJECT = 'Name the milestone or the goal, not both: a milestone brings its goal along.';
export const LONGER_THAN_A_DAY = 'A day has 1440 minutes. Give fewer, or a longer date such as a month.';

/** Minutes studied on a date. At most one of `milestoneId` and `goalId` is given. */
export const StudySessionView = z.strictObject({
  ...stored,
  on: HonestMoment,
  minutes: z.int(),
  milestoneId: Id.nullable(),
  goalId: Id.nullable(),
  note: z.string(),
  /** The rows it was filled in with. */
  batchId: Id.nullable(),
  sample: z.boolean(),
});
export type StudySessionView = z.infer<typeof StudySessionView>;

const whatIsTyped = {
  on: HonestMoment,
  minutes: Minutes,
  milestoneId: Id.nullable(),
  goalId: Id.nullable(),
  note: Note,
};

export const NewStudySession = z
  .strictObject({
    ...whatIsTyped,
    id: Id,
    milestoneId: whatIsTyped.milestoneId.default(null),
    goalId: whatIsTyped.goalId.default(null),
    note: Note.default(''),
  })
  .superRefine(possible);
export type NewStudySession = z.infer<typeof NewStudySession>;

/** What is changed must go with what stays; the service looks at both together. */
export const StudySessionChanges = z.strictObject(whatIsTyped).partial();
export type StudySessionChanges = z.infer<typeof StudySessionChanges>;

/** Rows filled in at once: all of them are kept, or none. */
export const NewStudyBatch = z.strictObject({
  id: Id,
  sessions: z
    .array(NewStudySession)
    .min(1, 'Give at least one row.')
    .max(500, 'Give at most 500 rows at once.')
    .superRefine(namedOnce),
});
export type NewStudyBatch = z.infer<typeof NewStudyBatch>;
/** In the order they were given. */
export const StudyBatchView = z.strictObject({ id: Id, sessions: z.array(StudySessionView) });
export type StudyBatchView = z.infer<typeof StudyBatchView>;

/** `goal` finds the study of its milestones, too; `none` what belongs to neither. */
export const StudySessionQuery = z.strictObject({
  ...pageQuery,
  goal: z.union([Id, z.literal('none')]).optional(),
  milestone: Id.optional(),
});
export type StudySessionQuery = z.infer<typeof StudySessionQuery>;
export const StudySessionPage = pageOf(StudySessionView);
export type StudySessionPage = z.infer<typeof StudySessionPage>;

/** All study of one subject on one date, for totals and drawings. `goalId` is the milestone's where there is one. */
export const StudyOnDate = z.strictObject({
  on: HonestMoment,
  goalId: Id.nullable(),
  milestoneId: Id.nullable(),
  minutes: z.int(),
});
export type StudyOnDate = z.infer<typeof StudyOnDate>;

type Typed = Pick<z.infer<typeof StudySessionView>, 'on' | 'minutes' | 'milestoneId' | 'goalId'>;

/** Why these cannot stand together, by field; empty when they can. */
export function problemsOfStudy({
  on,
  minutes,
  milestoneId,
  goalId,
}: Typed): { path: string; message: string }[] {
  return [
    ...(milestoneId !== null && goalId !== null ? [{ path: 'goalId', message: ONE_SUBJECT }] : []),
    ...(DAY.test(on) && minutes > LONGEST_DAY ? [{ path: 'minutes', message: LONGER_THAN_A_DAY }] : []),
  ];
}

function possible(session: Typed, context: z.RefinementCtx): void {
  for (const { path, message } of problemsOfStudy(session))
    context.addIssue({ code: 'custom', path: [path], message });
}
