import { z } from 'zod';
import { Evidence, NewEvidence } from './evidence.js';
import { HonestDate, HonestMoment, parseEdtf } from './honest-date/edtf.js';
import { Id, stored } from './identity.js';
import { Details, Kind, NewDetails } from './milestone-details.js';
import { namedOnce } from './named-once.js';
import { pageOf, pageQuery } from './page.js';
import { line, text } from './words.js';

export const STATUSES = ['planned', 'under_way', 'done', 'set_aside'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export const UNITS = [
  'pages',
  'chapters',
  'lectures',
  'papers',
  'times',
  'problems',
  'hours',
  'percent',
] as const;
export const Unit = z.enum(UNITS);
export type Unit = z.infer<typeof Unit>;

const Quantity = z.number().min(0).max(1_000_000_000);

/** How far one has come: 142 of 371 pages. Going past the total is no error (a sixth of five seminars). */
export const Amount = z.strictObject({ done: Quantity, total: Quantity.nullable(), unit: Unit });
export type Amount = z.infer<typeof Amount>;

const MilestoneTitle = line(300);
const Note = text(10_000);
const Reason = text(2000);
const EvidenceGiven = z.array(NewEvidence).max(50).superRefine(namedOnce);

/** Why this cannot be when it really happened, as long as it has this status; null when it can. */
export function problemOfActual(status: Status, actual: HonestDate | null): string | null {
  const end = actual === null ? null : parseEdtf(actual)?.end;
  if (end === null) return null;
  if (status === 'planned') return 'What is only planned has not happened yet. Leave it out, or begin it.';
  if (status === 'under_way' && end !== 'goes_on')
    return 'It is under way, so it still goes on. Write since when, such as 2021-09/.. here.';
  if (status !== 'under_way' && end === 'goes_on')
    return 'It is over, so it does not go on. Write when it ended, or 2021-09/ when nobody remembers.';
  return null;
}

export const MilestoneView = z.strictObject({
  ...stored,
  goalId: Id.nullable(),
  parentId: Id.nullable(),
  title: z.string(),
  note: z.string(),
  status: Status,
  details: Details,
  planned: HonestDate.nullable(),
  /** The plan it had at first, when it was moved since. */
  firstPlanned: HonestDate.nullable(),
  actual: HonestDate.nullable(),
  amount: Amount.nullable(),
  evidence: z.array(Evidence),
  setAsideReason: z.string().nullable(),
  position: z.int(),
  sample: z.boolean(),
});
export type MilestoneView = z.infer<typeof MilestoneView>;

const whatIsTyped = {
  goalId: Id.nullable(),
  parentId: Id.nullable(),
  title: MilestoneTitle,
  note: Note,
  details: NewDetails,
  planned: HonestDate.nullable(),
  actual: HonestDate.nullable(),
  amount: Amount.nullable(),
  evidence: EvidenceGiven,
  setAsideReason: Reason.nullable(),
};

export const NOT_SET_ASIDE = 'It is not set aside, so it has no reason for that. Leave it out.';

export const NewMilestone = z
  .strictObject({
    ...whatIsTyped,
    id: Id,
    goalId: whatIsTyped.goalId.default(null),
    parentId: whatIsTyped.parentId.default(null),
    note: Note.default(''),
    status: Status.default('planned'),
    planned: whatIsTyped.planned.default(null),
    actual: whatIsTyped.actual.default(null),
    amount: whatIsTyped.amount.default(null),
    evidence: EvidenceGiven.default([]),
    setAsideReason: whatIsTyped.setAsideReason.default(null),
  })
  .superRefine(({ status, actual, setAsideReason }, context) => {
    const message = problemOfActual(status, actual);
    if (message !== null) context.addIssue({ code: 'custom', path: ['actual'], message });
    if (setAsideReason !== null && status !== 'set_aside')
      context.addIssue({ code: 'custom', path: ['setAsideReason'], message: NOT_SET_ASIDE });
  });
export type NewMilestone = z.infer<typeof NewMilestone>;

/**
 * Status is not here: it changes by the acts below, which write what happened. Evidence given is the whole of it;
 * the reason can be reworded while the milestone is set aside.
 */
export const MilestoneChanges = z.strictObject(whatIsTyped).partial();
export type MilestoneChanges = z.infer<typeof MilestoneChanges>;

/** `on` is today when it is not given. */
export const Beginning = z.strictObject({ on: HonestMoment.optional() });
export type Beginning = z.infer<typeof Beginning>;
export const Completion = z.strictObject({ on: HonestMoment.optional() });
export type Completion = z.infer<typeof Completion>;
export const SettingAside = z.strictObject({
  on: HonestMoment.optional(),
  reason: Reason.nullable().default(null),
});
export type SettingAside = z.infer<typeof SettingAside>;
export const Reopening = z.strictObject({});
export type Reopening = z.infer<typeof Reopening>;

export const MilestoneQuery = z.strictObject({
  ...pageQuery,
  goal: z.union([Id, z.literal('none')]).optional(),
  status: Status.optional(),
  kind: Kind.optional(),
});
export type MilestoneQuery = z.infer<typeof MilestoneQuery>;

export const MilestonePage = pageOf(MilestoneView);
export type MilestonePage = z.infer<typeof MilestonePage>;
