import { Injectable } from '@nestjs/common';
import { NewMilestone } from '@ullim/types/milestone';
import { v7 as newId } from 'uuid';
import { nextDye } from '../goal/dye-choice.js';
import { Goal } from '../goal/goal.entity.js';
import { GoalSpell } from '../goal/goal-spell.entity.js';
import { GoalsRepository } from '../goal/goals.repository.js';
import { goingOn, until } from '../goal/spells.js';
import type { Change } from '../change/journey-changes.js';
import { columnsOf } from '../milestone/milestone-columns.js';
import { MilestoneCreation } from '../milestone/milestone-creation.js';
import { MilestoneEventsRepository } from '../milestone/milestone-events.repository.js';
import { MilestonesRepository } from '../milestone/milestones.repository.js';
import type { Reader } from '../reader/reader.js';
import { excerptOf } from '../reflection/excerpt.js';
import { happened } from '../reflection/happened.js';
import { Reflection } from '../reflection/reflection.entity.js';
import { ReflectionGoal } from '../reflection/reflection-goal.entity.js';
import { ReflectionMentions } from '../reflection/reflection-mentions.js';
import { ReflectionMilestone } from '../reflection/reflection-milestone.entity.js';
import { ReflectionRevision } from '../reflection/reflection-revision.entity.js';
import { writtenBefore } from './moved-years.js';
import type { SampleGoal } from './sample-goals.js';
import { SAMPLE_TODAY, type SampleJourney } from './sample-journey.js';
import type { SampleMilestone } from './sample-milestones.js';
import { pastOf } from './sample-past.js';
import type { SampleReflection } from './sample-reflections.js';
import { SampleTurnsWriter } from './sample-turns-writer.js';
import type { SampleWords } from './sample-words.js';
import { ofTheSample, type Writing, writingOf } from './sample-writing.js';

/** Writes the sample inside a change under way. Each row says that it is of the sample. */
@Injectable()
export class SampleWriter {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly creation: MilestoneCreation,
    private readonly milestones: MilestonesRepository,
    private readonly events: MilestoneEventsRepository,
    private readonly mentions: ReflectionMentions,
    private readonly turns: SampleTurnsWriter,
  ) {}

  async write(
    reader: Reader,
    journey: SampleJourney,
    words: SampleWords,
    years: number,
    change: Change,
  ): Promise<void> {
    const writing = writingOf(reader, journey, words, years, change);
    for (const goal of journey.goals) await this.writeGoal(goal, writing);
    for (const milestone of journey.milestones) await this.writeMilestone(milestone, writing);
    for (const reflection of journey.reflections) await this.writeReflection(reflection, writing);
    await this.turns.write(journey, writing);
  }

  private async writeGoal(
    { key, spells }: SampleGoal,
    { reader, change, words, ids, moved }: Writing,
  ): Promise<void> {
    const { db, now, calendar } = change;
    const goalId = ids.goals.get(key)!;
    await db.insert(Goal, {
      ...words.goals[key],
      ...ofTheSample(reader, goalId, now),
      dye: nextDye(await this.goals.wornDyes(reader, db)),
      position: await this.goals.nextPosition(reader, db),
    });
    for (const [ordinal, { stance, since, reason = null }] of spells.entries()) {
      const open = goingOn(moved(since), calendar);
      const next = spells[ordinal + 1];
      await db.insert(GoalSpell, {
        accountId: reader.journey,
        id: newId(),
        goalId,
        ordinal,
        stance,
        reason,
        pivotId: null,
        ...(next ? until(open, moved(next.since), calendar) : open),
      });
    }
  }

  private async writeMilestone(milestone: SampleMilestone, writing: Writing): Promise<void> {
    const { reader, change, words, ids, moved } = writing;
    const {
      key,
      goal,
      parent,
      planned,
      plannedAtFirst,
      writtenOn = SAMPLE_TODAY,
      actual,
      evidence = [],
      ...rest
    } = milestone;
    const id = ids.milestones.get(key)!;
    const body = NewMilestone.parse({
      ...rest,
      ...words.milestones[key],
      id,
      goalId: goal && ids.goals.get(goal),
      parentId: parent ? ids.milestones.get(parent) : null,
      planned: (plannedAtFirst ?? planned) ? moved((plannedAtFirst ?? planned)!) : null,
      actual: actual ? moved(actual) : null,
      evidence: evidence.map((each) => ({ ...each, id: newId() })),
    });
    await this.creation.createSample(reader, body, change, pastOf(body, moved(writtenOn)));
    if (plannedAtFirst && planned) await this.movePlan(id, moved(plannedAtFirst), moved(planned), writing);
  }

  private async movePlan(
    id: string,
    old: string,
    planned: string,
    { reader, change, moved }: Writing,
  ): Promise<void> {
    await this.milestones.write(reader, id, columnsOf({ planned }, change.calendar), change.db);
    const move = { kind: 'plan_moved', old, new: planned } as const;
    await this.events.write(reader, id, move, change, moved(SAMPLE_TODAY));
  }

  private async writeReflection(
    { key, happenedOn, writtenAt, milestones, goals }: SampleReflection,
    { reader, change, words, ids, moved, years }: Writing,
  ): Promise<void> {
    const { db, now, calendar } = change;
    const id = ids.reflections.get(key)!;
    const text = { ...words.reflections[key], frontMatter: '' };
    const keptAt = writtenBefore(now, writtenAt, years);
    await db.insert(Reflection, {
      ...text,
      ...happened(moved(happenedOn), calendar),
      ...ofTheSample(reader, id, now),
      excerpt: excerptOf(text.body),
      writtenAt: keptAt,
      keptAt,
      mentionsReadAs: null,
    });
    await this.mentions.read(reader, id, text.body, db);
    await db.insert(ReflectionRevision, {
      ...text,
      accountId: reader.journey,
      id: newId(),
      reflectionId: id,
      keptAt,
      cause: 'sample',
      name: null,
      restoredId: null,
      writtenOn: null,
    });
    const link = { accountId: reader.journey, reflectionId: id };
    for (const [position, milestone] of milestones.entries()) {
      await db.insert(ReflectionMilestone, {
        ...link,
        position,
        milestoneId: ids.milestones.get(milestone)!,
      });
    }
    for (const [position, goal] of goals.entries()) {
      await db.insert(ReflectionGoal, { ...link, position, goalId: ids.goals.get(goal)! });
    }
  }
}
