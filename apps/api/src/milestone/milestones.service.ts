import { Injectable } from '@nestjs/common';
import type { Order } from '@ullim/types/identity';
import {
  type MilestoneChanges,
  type MilestonePage,
  type MilestoneQuery,
  type MilestoneView,
  type NewMilestone,
  NOT_SET_ASIDE,
  problemOfActual,
} from '@ullim/types/milestone';
import type { MilestoneEventPage, MilestoneEventQuery } from '@ullim/types/milestone-event';
import { GoalsRepository } from '../goal/goals.repository.js';
import { type Creation, isRepetition } from '../change/creation.js';
import { Editing } from '../change/editing.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { conflict, found, invalidField } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { EvidenceRepository } from './evidence.repository.js';
import { amountOf, columnsOf } from './milestone-columns.js';
import { MilestoneCreation } from './milestone-creation.js';
import { MilestoneEventsRepository } from './milestone-events.repository.js';
import { MilestoneLinks } from './milestone-links.js';
import type { Milestone } from './milestone.entity.js';
import { MilestonesRepository } from './milestones.repository.js';

@Injectable()
export class MilestonesService {
  constructor(
    private readonly milestones: MilestonesRepository,
    private readonly events: MilestoneEventsRepository,
    private readonly evidence: EvidenceRepository,
    private readonly goals: GoalsRepository,
    private readonly links: MilestoneLinks,
    private readonly creation: MilestoneCreation,
    private readonly editing: Editing,
    private readonly changes: JourneyChanges,
  ) {}

  page(reader: Reader, query: MilestoneQuery): Promise<MilestonePage> {
    return this.milestones.page(reader, query);
  }

  async read(reader: Reader, id: string): Promise<MilestoneView> {
    return found(await this.milestones.view(reader, id));
  }

  async history(reader: Reader, id: string, query: MilestoneEventQuery): Promise<MilestoneEventPage> {
    return found(await this.events.page(reader, id, query));
  }

  create(reader: Reader, body: NewMilestone): Promise<Creation<MilestoneView>> {
    return this.changes.make(reader, async (change) => {
      const created = !isRepetition(await this.milestones.find(reader, body.id, change.db), body);
      if (created) await this.creation.create(reader, body, change);
      return { created, view: found(await this.milestones.view(reader, body.id, change.db)) };
    });
  }

  change(reader: Reader, id: string, version: number, changes: MilestoneChanges): Promise<MilestoneView> {
    return this.editing.edit(reader, { id, version }, this.milestones, async (milestone, change) => {
      refuseWhatDoesNotFit(changes, milestone);
      await this.relink(reader, milestone, changes, change);
      if (changes.evidence) await this.evidence.replace(reader, id, changes.evidence, change.db);
      await this.writeHistory(reader, milestone, changes, change);
      return columnsOf(changes, change.calendar);
    });
  }

  arrange(reader: Reader, { ids }: Order): Promise<void> {
    return this.changes.make(reader, ({ db }) => this.milestones.arrange(reader, ids, db));
  }

  remove(reader: Reader, id: string, version: number): Promise<MilestoneView> {
    return this.editing.remove(reader, { id, version }, this.milestones);
  }

  bringBack(reader: Reader, id: string, version: number): Promise<MilestoneView> {
    return this.editing.bringBack(reader, { id, version }, this.milestones, async ({ goalId }, { db }) => {
      if (goalId !== null && !(await this.goals.isThere(reader, goalId, db)))
        throw conflict('Its goal lies in the bin. Bring the goal back first.');
      return { removedWith: null };
    });
  }

  private async relink(
    reader: Reader,
    { id, ...before }: Milestone,
    { goalId = before.goalId, parentId = before.parentId }: MilestoneChanges,
    { db }: Change,
  ): Promise<void> {
    await this.links.check(reader, { id, goalId, parentId }, before, db);
    await this.links.makeOwn(
      reader,
      {
        goalId: goalId === before.goalId ? null : goalId,
        parentId: parentId === before.parentId ? null : parentId,
      },
      db,
    );
  }

  private async writeHistory(
    reader: Reader,
    milestone: Milestone,
    { planned, amount }: MilestoneChanges,
    change: Change,
  ): Promise<void> {
    if (planned !== undefined && planned !== milestone.planned) {
      const moved = { kind: 'plan_moved', old: milestone.planned, new: planned } as const;
      await this.events.write(reader, milestone.id, moved, change);
    }
    if (amount !== undefined)
      await this.events.writeAmount(reader, milestone.id, amountOf(milestone), amount, change);
  }
}

function refuseWhatDoesNotFit({ actual, setAsideReason }: MilestoneChanges, { status }: Milestone): void {
  const problem = actual === undefined ? null : problemOfActual(status, actual);
  if (problem !== null) throw invalidField('actual', 'does_not_fit_status', problem);
  if (setAsideReason && status !== 'set_aside')
    throw invalidField('setAsideReason', 'does_not_fit_status', NOT_SET_ASIDE);
}
