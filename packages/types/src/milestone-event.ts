import { z } from 'zod';
import { HonestDate } from './honest-date/edtf.js';
import { Id, Instant } from './identity.js';
import { Amount, Status } from './milestone.js';
import { pageOf, pageQuery } from './page.js';

/** What an act changes at once: the status, when it really happened, and the reason for setting it aside. */
export const StatusChange = z.strictObject({
  status: Status,
  actual: HonestDate.nullable(),
  reason: z.string().nullable(),
});
export type StatusChange = z.infer<typeof StatusChange>;

const written = { id: Id, happenedOn: HonestDate, writtenAt: Instant };

/** A row saying what changed about a milestone, when it happened and when it was written. */
export const MilestoneEventView = z.discriminatedUnion('kind', [
  z.strictObject({ ...written, kind: z.literal('created'), old: z.null(), new: StatusChange }),
  z.strictObject({ ...written, kind: z.literal('status_changed'), old: StatusChange, new: StatusChange }),
  z.strictObject({
    ...written,
    kind: z.literal('plan_moved'),
    old: HonestDate.nullable(),
    new: HonestDate.nullable(),
  }),
  z.strictObject({
    ...written,
    kind: z.literal('amount_moved'),
    old: Amount.nullable(),
    new: Amount.nullable(),
  }),
]);
export type MilestoneEventView = z.infer<typeof MilestoneEventView>;

export const MilestoneEventQuery = z.strictObject(pageQuery);
export type MilestoneEventQuery = z.infer<typeof MilestoneEventQuery>;
export const MilestoneEventPage = pageOf(MilestoneEventView);
export type MilestoneEventPage = z.infer<typeof MilestoneEventPage>;
