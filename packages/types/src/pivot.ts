import { z } from 'zod';
import { Stance } from './goal.js';
import { HonestMoment } from './honest-date/edtf.js';
import { Id, stored } from './identity.js';
import { pageOf, pageQuery } from './page.js';
import { text } from './words.js';

/** What becomes of a goal one turns away from; `goes_on` is a branch. */
export const FATES = ['set_aside', 'paused', 'reached', 'goes_on'] as const;
export const Fate = z.enum(FATES);
export type Fate = z.infer<typeof Fate>;

/** What the goal one turns to is in from then on. */
export const Arrival = Stance.extract(['exploring', 'pursuing']);
export type Arrival = z.infer<typeof Arrival>;

export const Departure = z.strictObject({ goalId: Id, fate: Fate });
export type Departure = z.infer<typeof Departure>;

const Words = text(10_000);

/** The turn to one goal from one or more others. */
export const PivotView = z.strictObject({
  ...stored,
  toGoalId: Id,
  from: z.array(Departure),
  on: HonestMoment,
  reason: z.string(),
  carriesOver: z.string(),
  /** Where it came from. */
  decisionId: Id.nullable(),
  reflectionId: Id.nullable(),
  sample: z.boolean(),
});
export type PivotView = z.infer<typeof PivotView>;

const words = {
  reason: Words,
  carriesOver: Words,
  decisionId: Id.nullable(),
  reflectionId: Id.nullable(),
};

export const NewPivot = z
  .strictObject({
    id: Id,
    toGoalId: Id,
    from: z.array(Departure).min(1, 'Name at least one goal you turn away from.').max(20),
    on: HonestMoment,
    stance: Arrival.default('pursuing'),
    reason: Words.default(''),
    carriesOver: Words.default(''),
    decisionId: words.decisionId.default(null),
    reflectionId: words.reflectionId.default(null),
  })
  .superRefine(({ toGoalId, from }, context) => {
    from.forEach(({ goalId }, index) => {
      if (goalId === toGoalId)
        context.addIssue({
          code: 'custom',
          path: ['from', index, 'goalId'],
          message: 'A pivot leads to another goal. Choose a different one here, or there.',
        });
      if (from.findIndex((other) => other.goalId === goalId) < index)
        context.addIssue({
          code: 'custom',
          path: ['from', index, 'goalId'],
          message: 'Name each goal once.',
        });
    });
  });
export type NewPivot = z.infer<typeof NewPivot>;

/** Only its words: where and when it turned is undone and made anew. */
export const PivotChanges = z.strictObject(words).partial();
export type PivotChanges = z.infer<typeof PivotChanges>;

export const PivotQuery = z.strictObject({ ...pageQuery, goal: Id.optional() });
export type PivotQuery = z.infer<typeof PivotQuery>;
export const PivotPage = pageOf(PivotView);
export type PivotPage = z.infer<typeof PivotPage>;
