import { Injectable } from '@nestjs/common';
import type { GoalChanges, GoalList, GoalView, NewGoal } from '@ullim/types/goal';
import type { Order } from '@ullim/types/identity';
import { v7 as newId } from 'uuid';
import { type Creation, fingerprint, isRepetition } from '../change/creation.js';
import { Editing } from '../change/editing.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { found } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { nextDye } from './dye-choice.js';
import { Goal } from './goal.entity.js';
import { GoalSpell } from './goal-spell.entity.js';
import { GoalsRepository } from './goals.repository.js';
import { goingOn } from './spells.js';

@Injectable()
export class GoalsService {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly changes: JourneyChanges,
    private readonly editing: Editing,
  ) {}

  async list(reader: Reader): Promise<GoalList> {
    return { items: await this.goals.listed(reader) };
  }

  async read(reader: Reader, id: string): Promise<GoalView> {
    return found(await this.goals.view(reader, id));
  }

  create(reader: Reader, body: NewGoal): Promise<Creation<GoalView>> {
    return this.changes.make(reader, async (change) => {
      const created = await this.createWithin(change, reader, body);
      return { created, view: found(await this.goals.view(reader, body.id, change.db)) };
    });
  }

  /** The same inside a change under way: whether it was made now. */
  async createWithin(change: Change, reader: Reader, body: NewGoal): Promise<boolean> {
    if (isRepetition(await this.goals.find(reader, body.id, change.db), body)) return false;
    await this.insert(reader, body, change);
    return true;
  }

  change(reader: Reader, id: string, version: number, changes: GoalChanges): Promise<GoalView> {
    return this.editing.edit(reader, { id, version }, this.goals, async () => columnsOf(changes));
  }

  arrange(reader: Reader, { ids }: Order): Promise<GoalList> {
    return this.changes.make(reader, async ({ db }) => {
      await this.goals.arrange(reader, ids, db);
      return { items: await this.goals.listed(reader, db) };
    });
  }

  remove(reader: Reader, id: string, version: number): Promise<GoalView> {
    return this.editing.remove(reader, { id, version }, this.goals, async (_, { db, now }) => {
      await this.goals.takeMilestonesAlong(reader, id, now, db);
      return {};
    });
  }

  bringBack(reader: Reader, id: string, version: number): Promise<GoalView> {
    return this.editing.bringBack(reader, { id, version }, this.goals, async (_, { db }) => {
      await this.goals.bringMilestonesBack(reader, id, db);
      return {};
    });
  }

  private async insert(reader: Reader, body: NewGoal, { db, now, calendar }: Change): Promise<void> {
    await db.insert(Goal, {
      accountId: reader.journey,
      id: body.id,
      name: body.name,
      why: body.why,
      dye: body.dye ?? nextDye(await this.goals.wornDyes(reader, db)),
      position: await this.goals.nextPosition(reader, db),
      sample: false,
      createdFrom: fingerprint(body),
      version: 1,
      createdAt: now,
      removedAt: null,
    });
    await db.insert(GoalSpell, {
      accountId: reader.journey,
      goalId: body.id,
      id: newId(),
      ordinal: 0,
      stance: body.stance,
      reason: null,
      ...goingOn(body.since, calendar),
    });
  }
}

const columnsOf = ({ name, why, dye }: GoalChanges): Partial<Goal> => ({
  ...(name !== undefined && { name }),
  ...(why !== undefined && { why }),
  ...(dye !== undefined && { dye }),
});
