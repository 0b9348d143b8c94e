import { z } from 'zod';
import { HonestDate, HonestMoment } from './honest-date/edtf.js';
import { Id, Instant, stored } from './identity.js';
import { namedOnce } from './named-once.js';
import { pageOf, pageQuery } from './page.js';
import { line, text } from './words.js';

const Words = text(10_000);

const NewOption = z.strictObject({
  id: Id,
  label: line(200),
  speaksFor: Words.default(''),
  speaksAgainst: Words.default(''),
  /** Where it leads, if that is known yet. */
  goalId: Id.nullable().default(null),
});
const NewConstraint = z.strictObject({ id: Id, words: line(300), period: HonestDate });

const Options = z
  .array(NewOption)
  .min(2, 'A decision has at least two options.')
  .max(12, 'Give at most 12 options.')
  .superRefine(namedOnce);
const Constraints = z.array(NewConstraint).max(20, 'Give at most 20 constraints.').superRefine(namedOnce);
/** The first carries the diamond on the timeline. */
const Goals = z
  .array(Id)
  .max(20)
  .refine((ids) => new Set(ids).size === ids.length, 'Name each goal once.');

/** How the expectation came out. It judges the prediction, never the person. */
export const PREDICTIONS = ['as_expected', 'partly', 'otherwise', 'cannot_tell'] as const;
export const Prediction = z.enum(PREDICTIONS);
export type Prediction = z.infer<typeof Prediction>;

export const OptionView = z.strictObject({
  id: Id,
  label: z.string(),
  speaksFor: z.string(),
  speaksAgainst: z.string(),
  goalId: Id.nullable(),
});
export type OptionView = z.infer<typeof OptionView>;

/** What bounds the choice, and for how long ("at least one year in the lab"). */
export const ConstraintView = z.strictObject({ id: Id, words: z.string(), period: HonestDate });
export type ConstraintView = z.infer<typeof ConstraintView>;

/** Frozen: as it was written when it was decided. */
export const ChoiceView = z.strictObject({
  optionId: Id,
  reason: z.string(),
  expectation: z.string(),
  decidedOn: HonestMoment,
  /** From the first day this can mean it asks what happened; never, when there is none. */
  lookBackOn: HonestMoment.nullable(),
  writtenAt: Instant,
});
export type ChoiceView = z.infer<typeof ChoiceView>;

export const OutcomeView = z.strictObject({
  on: HonestMoment,
  words: z.string(),
  prediction: Prediction,
  writtenAt: Instant,
});
export type OutcomeView = z.infer<typeof OutcomeView>;

/** Added later, in the order of writing. */
export const ThoughtView = z.strictObject({ id: Id, words: z.string(), writtenAt: Instant });
export type ThoughtView = z.infer<typeof ThoughtView>;

export const DecisionView = z.strictObject({
  ...stored,
  question: z.string(),
  goalIds: z.array(Id),
  options: z.array(OptionView),
  constraints: z.array(ConstraintView),
  choice: ChoiceView.nullable(),
  /** When it asks instead of `lookBackOn`, once it was put off. */
  postponedTo: HonestMoment.nullable(),
  outcome: OutcomeView.nullable(),
  thoughts: z.array(ThoughtView),
  sample: z.boolean(),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const NewDecision = z.strictObject({
  id: Id,
  question: line(300),
  goalIds: Goals.default([]),
  options: Options,
  constraints: Constraints.default([]),
});
export type NewDecision = z.infer<typeof NewDecision>;

/** Until it is decided; afterwards its words are frozen. Options and constraints given are the whole of them. */
export const DecisionChanges = z
  .strictObject({ question: line(300), goalIds: Goals, options: Options, constraints: Constraints })
  .partial();
export type DecisionChanges = z.infer<typeof DecisionChanges>;

/** Deciding. `decidedOn` is today when it is not given. A look-back cannot lie before it. */
export const NewChoice = z.strictObject({
  optionId: Id,
  reason: Words.default(''),
  expectation: Words.default(''),
  decidedOn: HonestMoment.optional(),
  lookBackOn: HonestMoment.nullable().default(null),
});
export type NewChoice = z.infer<typeof NewChoice>;

export const Postponement = z.strictObject({ to: HonestMoment });
export type Postponement = z.infer<typeof Postponement>;

/** `on` is today when it is not given. */
export const NewOutcome = z.strictObject({
  on: HonestMoment.optional(),
  words: Words.default(''),
  prediction: Prediction,
});
export type NewOutcome = z.infer<typeof NewOutcome>;

export const NewThought = z.strictObject({
  id: Id,
  words: Words.refine((words) => words.trim() !== '', 'Write at least one character.'),
});
export type NewThought = z.infer<typeof NewThought>;
export const ThoughtParams = z.object({ id: Id, thoughtId: Id });
export type ThoughtParams = z.infer<typeof ThoughtParams>;

/** The goal an option led to, then or later; the only word of a decided one that can still be set. */
export const OptionGoal = z.strictObject({ goalId: Id.nullable() });
export type OptionGoal = z.infer<typeof OptionGoal>;
export const OptionParams = z.object({ id: Id, optionId: Id });
export type OptionParams = z.infer<typeof OptionParams>;

export const DecisionQuery = z.strictObject({ ...pageQuery, goal: Id.optional() });
export type DecisionQuery = z.infer<typeof DecisionQuery>;
export const DecisionPage = pageOf(DecisionView);
export type DecisionPage = z.infer<typeof DecisionPage>;
