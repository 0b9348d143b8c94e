import { z } from 'zod';
import { Evidence, NewEvidence } from './evidence.js';
import { HonestDate, HonestMoment } from './honest-date/edtf.js';
import { Id, stored } from './identity.js';
import { Details, Kind, NewDetails } from './milestone-details.js';
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

export const MilestoneTitle = line(300);
const Note = text(10_000);
const Reason = text(2000);
const Proofs = z.array(NewEvidence).max(50);

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
  evidence: Proofs,
};

export const NewMilestone = z.strictObject({
  ...whatIsTyped,
  id: Id,
  goalId: whatIsTyped.goalId.default(null),
  parentId: whatIsTyped.parentId.default(null),
  note: Note.default(''),
  status: Status.default('planned'),
  planned: whatIsTyped.planned.default(null),
  actual: whatIsTyped.actual.default(null),
  amount: whatIsTyped.amount.default(null),
  evidence: Proofs.default([]),
  setAsideReason: Reason.nullable().default(null),
});
export type NewMilestone = z.infer<typeof NewMilestone>;

/** Status is not here: it changes by the acts below, which write what happened. */
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

export const MilestoneQuery = z.strictObject({
  ...pageQuery,
  goal: z.union([Id, z.literal('none')]).optional(),
  status: Status.optional(),
  kind: Kind.optional(),
});
export type MilestoneQuery = z.infer<typeof MilestoneQuery>;

export const MilestonePage = pageOf(MilestoneView);
export type MilestonePage = z.infer<typeof MilestonePage>;
