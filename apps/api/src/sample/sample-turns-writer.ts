import { Injectable } from '@nestjs/common';
import { daysMeant } from '@ullim/types/honest-date/days';
import { v7 as newId } from 'uuid';
import { daysNamed } from '../change/honest-days.js';
import { Decision } from '../decision/decision.entity.js';
import { DecisionConstraint } from '../decision/decision-constraint.entity.js';
import { DecisionGoal } from '../decision/decision-goal.entity.js';
import { DecisionOption } from '../decision/decision-option.entity.js';
import { GoalSpell } from '../goal/goal-spell.entity.js';
import { Pivot } from '../pivot/pivot.entity.js';
import { PivotDeparture } from '../pivot/pivot-departure.entity.js';
import { ResonanceReading } from '../resonance/resonance-reading.entity.js';
import { Review } from '../review/review.entity.js';
import { periodColumns } from '../review/review-columns.js';
import { ReviewsRepository } from '../review/reviews.repository.js';
import { StudySession } from '../study-session/study-session.entity.js';
import { writtenBefore } from './moved-years.js';
import type { SampleDecision } from './sample-decisions.js';
import type { SampleGoal } from './sample-goals.js';
import type { SampleJourney } from './sample-journey.js';
import type { SamplePivot } from './sample-pivots.js';
import type { SampleReading } from './sample-readings.js';
import type { SampleReview } from './sample-reviews.js';
import type { SampleStudySession } from './sample-study.js';
import { ofTheSample, type Writing } from './sample-writing.js';

/** Writes what moves the person of the sample, once goals, milestones and reflections are there. */
@Injectable()
export class SampleTurnsWriter {
  constructor(private readonly reviews: ReviewsRepository) {}

  async write(journey: SampleJourney, writing: Writing): Promise<void> {
    for (const session of journey.study) await writeStudy(session, writing);
    for (const decision of journey.decisions) await writeDecision(decision, writing);
    for (const pivot of journey.pivots) await writePivot(pivot, journey.goals, writing);
    for (const review of journey.reviews) await writeReview(review, writing);
    for (const reading of journey.readings) await writeReading(reading, writing);
    for (const review of journey.reviews) await this.keep(review, writing);
  }

  /** What it finds is all that is written above, as it was on that day. */
  private async keep(
    { key, period, keptAt }: SampleReview,
    { reader, change: { db, now, calendar, dayOf }, ids, moved, years }: Writing,
  ): Promise<void> {
    const kept = writtenBefore(now, keptAt, years);
    const standing = { today: dayOf(kept), calendar };
    const id = ids.reviews.get(key)!;
    const snapshot = await this.reviews.facts(reader, { id, period: moved(period) }, standing, db);
    await this.reviews.write(reader, id, { keptAt: kept, snapshot }, db);
  }
}

async function writeStudy(
  { milestone, on, minutes, note }: SampleStudySession,
  { reader, change: { db, now, calendar }, ids, moved }: Writing,
): Promise<void> {
  await db.insert(StudySession, {
    ...ofTheSample(reader, newId(), now),
    ...daysNamed('studied', moved(on), calendar),
    studiedOn: moved(on),
    milestoneId: ids.milestones.get(milestone)!,
    goalId: null,
    batchId: null,
    minutes,
    note,
  });
}

async function writeDecision(
  { key, goals, leadsTo, constraints, decidedOn, writtenAt, lookBackOn, outcome }: SampleDecision,
  { reader, change: { db, now, calendar }, words, ids, moved, years }: Writing,
): Promise<void> {
  const said = words.turning.decisions[key];
  const id = ids.decisions.get(key)!;
  const ofIt = { accountId: reader.journey, decisionId: id };
  const options = said.options.map((option, position) => ({
    ...ofIt,
    ...option,
    id: newId(),
    position,
    goalId: leadsTo[position] ? ids.goals.get(leadsTo[position])! : null,
  }));
  const judged = outcome ? moved(outcome.on) : null;
  await db.insert(Decision, {
    ...ofTheSample(reader, id, writtenBefore(now, writtenAt, years)),
    ...daysNamed('decided', moved(decidedOn), calendar),
    ...daysNamed('lookBack', moved(lookBackOn), calendar),
    ...daysNamed('postponed', null, calendar),
    ...daysNamed('outcome', judged, calendar),
    question: said.question,
    chosenOptionId: options[0]!.id,
    reason: said.reason,
    expectation: said.expectation,
    decidedOn: moved(decidedOn),
    decidedAt: writtenBefore(now, writtenAt, years),
    lookBackOn: moved(lookBackOn),
    postponedTo: null,
    outcomeOn: judged,
    outcome: said.outcome ?? null,
    prediction: outcome?.prediction ?? null,
    outcomeAt: outcome ? writtenBefore(now, outcome.writtenAt, years) : null,
  });
  for (const option of options) await db.insert(DecisionOption, option);
  for (const [position, goal] of goals.entries())
    await db.insert(DecisionGoal, { ...ofIt, position, goalId: ids.goals.get(goal)! });
  for (const [position, period] of constraints.entries())
    await db.insert(DecisionConstraint, {
      ...ofIt,
      ...daysMeant(moved(period), calendar),
      id: newId(),
      position,
      words: said.constraints[position]!,
      period: moved(period),
    });
}

async function writePivot(
  { key, to, from, on, decision, reflection }: SamplePivot,
  goals: SampleGoal[],
  { reader, change: { db, now, calendar }, words, ids, moved }: Writing,
): Promise<void> {
  const id = ids.pivots.get(key)!;
  const ofIt = { accountId: reader.journey, pivotId: id };
  await db.insert(Pivot, {
    ...ofTheSample(reader, id, now),
    ...words.turning.pivots[key],
    ...daysNamed('turned', moved(on), calendar),
    turnedOn: moved(on),
    stance: 'pursuing',
    toGoalId: ids.goals.get(to)!,
    decisionId: decision ? ids.decisions.get(decision)! : null,
    reflectionId: reflection ? ids.reflections.get(reflection)! : null,
  });
  for (const [position, { goal, fate }] of from.entries())
    await db.insert(PivotDeparture, { ...ofIt, position, fate, goalId: ids.goals.get(goal)! });
  for (const goal of goals)
    for (const [ordinal, { pivot }] of goal.spells.entries())
      if (pivot === key)
        await db.update(
          GoalSpell,
          { accountId: reader.journey, goalId: ids.goals.get(goal.key)!, ordinal },
          { pivotId: id },
        );
}

async function writeReview(
  { key, period, keptAt }: SampleReview,
  { reader, change: { db, now, calendar }, words, ids, moved, years }: Writing,
): Promise<void> {
  await db.insert(Review, {
    ...ofTheSample(reader, ids.reviews.get(key)!, writtenBefore(now, keptAt, years)),
    ...periodColumns(moved(period), calendar),
    answers: words.turning.reviews[key],
    keptAt: null,
    snapshot: null,
    reflectionId: null,
  });
}

async function writeReading(
  { goal, level, on, sentence, milestone, reflection, review }: SampleReading,
  { reader, change: { db, now, calendar }, words, ids, moved }: Writing,
): Promise<void> {
  await db.insert(ResonanceReading, {
    ...ofTheSample(reader, newId(), now),
    ...daysNamed('felt', moved(on), calendar),
    feltOn: moved(on),
    goalId: ids.goals.get(goal)!,
    level,
    sentence: sentence ? words.turning.readings[sentence] : null,
    milestoneId: milestone ? ids.milestones.get(milestone)! : null,
    reflectionId: reflection ? ids.reflections.get(reflection)! : null,
    reviewId: review ? ids.reviews.get(review)! : null,
  });
}
