import { z } from 'zod';
import { Dye, Stance } from './goal.js';
import { Day } from './honest-date/day.js';
import { HonestDate, HonestMoment, parseEdtf } from './honest-date/edtf.js';
import { Id, Instant, stored } from './identity.js';
import { Kind } from './milestone-details.js';
import { pageOf, pageQuery } from './page.js';
import { Level } from './resonance-reading.js';
import { line, text } from './words.js';

/** A period with both ends: a term, a month, or from one moment to another. */
const Period = HonestDate.refine(
  (period) => !['goes_on', 'forgotten'].includes(String(parseEdtf(period)?.end)),
  'A review looks back on a period that has an end. Write both ends, such as 2021-09/2021-12.',
);

/** The question's own text: the account's questions may be others by then. */
const NewAnswer = z.strictObject({ question: line(300), answer: text(20_000) });
export const AnswerView = z.strictObject({ question: z.string(), answer: z.string() });
export type AnswerView = z.infer<typeof AnswerView>;

const MilestoneFact = z.strictObject({
  id: Id,
  title: z.string(),
  kind: Kind,
  goalId: Id.nullable(),
  /** When it began (begun), its whole actual period (done, set aside), or when it was set aside before it began. */
  on: HonestDate.nullable(),
  reason: z.string().nullable(),
});
const ReadingFact = z.strictObject({ level: Level, on: HonestMoment, sentence: z.string().nullable() });

/**
 * What a review finds about its period, with names and values, so that it can be read when the rows are long gone.
 * Things count where every day their date can mean lies within the period. `schema` is raised when the shape changes;
 * older ones stay readable as they are.
 */
export const ReviewFacts = z.strictObject({
  schema: z.literal(1),
  period: HonestDate,
  from: Day,
  to: Day,
  takenOn: Day,
  /**
   * Every goal that is named below, and those exploring or pursuing (`active`), in the person's order. Their stance is
   * that of the period's last day, or of `takenOn` while that is still to come.
   */
  goals: z.array(z.strictObject({ id: Id, name: z.string(), dye: Dye, stance: Stance, active: z.boolean() })),
  /** Each milestone stands in one of the three: begun is what neither ended nor was set aside within the period. */
  done: z.array(MilestoneFact),
  setAside: z.array(MilestoneFact),
  begun: z.array(MilestoneFact),
  study: z.strictObject({
    minutes: z.int(),
    sessions: z.int(),
    /** The most studied first; null is what belongs to no goal. */
    byGoal: z.array(z.strictObject({ goalId: Id.nullable(), minutes: z.int() })),
  }),
  reflections: z.array(z.strictObject({ id: Id, title: z.string(), on: HonestDate })),
  /** For each active goal, and each with a reading in the period: the last one before it, and the last one in it. */
  resonance: z.array(
    z.strictObject({ goalId: Id, before: ReadingFact.nullable(), now: ReadingFact.nullable() }),
  ),
  /** Decisions that ask what happened by the end of the period, or by `takenOn`, and have not been answered. */
  decisionsDue: z.array(z.strictObject({ id: Id, question: z.string(), lookBackOn: HonestMoment })),
  /** From the plan before the period to the one after it; a first plan is no move. In the order of moving. */
  plansMoved: z.array(
    z.strictObject({
      milestoneId: Id,
      title: z.string(),
      old: HonestDate.nullable(),
      new: HonestDate.nullable(),
    }),
  ),
});
export type ReviewFacts = z.infer<typeof ReviewFacts>;

const whatIsShown = {
  ...stored,
  period: HonestDate,
  keptAt: Instant.nullable(),
  reflectionId: Id.nullable(),
  sample: z.boolean(),
};

export const ReviewSummary = z.strictObject(whatIsShown);
export type ReviewSummary = z.infer<typeof ReviewSummary>;

/** `facts` are live while it is a draft, frozen once it is kept. `previousId` is the kept one before it. */
export const ReviewView = z.strictObject({
  ...whatIsShown,
  answers: z.array(AnswerView),
  facts: ReviewFacts,
  previousId: Id.nullable(),
});
export type ReviewView = z.infer<typeof ReviewView>;

export const NewReview = z.strictObject({
  id: Id,
  period: Period,
  answers: z.array(NewAnswer).max(10).default([]),
});
export type NewReview = z.infer<typeof NewReview>;

/** The period only while it is a draft; the answers always. */
export const ReviewChanges = z
  .strictObject({ period: Period, answers: z.array(NewAnswer).max(10) })
  .partial();
export type ReviewChanges = z.infer<typeof ReviewChanges>;

/** For what one finds before anything is written. */
export const ReviewFactsQuery = z.strictObject({ period: Period });
export type ReviewFactsQuery = z.infer<typeof ReviewFactsQuery>;

export const Keeping = z.strictObject({});
export type Keeping = z.infer<typeof Keeping>;

export const ReviewQuery = z.strictObject(pageQuery);
export type ReviewQuery = z.infer<typeof ReviewQuery>;
export const ReviewPage = pageOf(ReviewSummary);
export type ReviewPage = z.infer<typeof ReviewPage>;
