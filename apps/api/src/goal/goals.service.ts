import { Injectable } from '@nestjs/common';
import type { GoalChanges, GoalView, NewGoal, NewSpell, SpellChanges } from '@ullim/types/goal';
import type { Order } from '@ullim/types/identity';
import { v7 as newId } from 'uuid';
import { type Creation, fingerprint, isRepetition } from '../journey/creation.js';
import { type Change, JourneyChanges } from '../journey/journey-changes.js';
import { conflict, notFound, stale } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { nextDye } from './dye-choice.js';
import { Goal } from './goal.entity.js';
import { GoalSpell } from './goal-spell.entity.js';
import { GoalsRepository } from './goals.repository.js';
import { beginning, goingOn, until } from './spells.js';

@Injectable()
export class GoalsService {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly changes: JourneyChanges,
  ) {}

  async list(reader: Reader): Promise<{ items: GoalView[] }> {
    return { items: await this.goals.listed(reader) };
  }

  async read(reader: Reader, id: string): Promise<GoalView> {
    return (await this.goals.view(reader, id)) ?? missing();
  }

  create(reader: Reader, body: NewGoal): Promise<Creation<GoalView>> {
    return this.changes.make(reader, async (change) => {
      if (isRepetition(await this.goals.find(reader, body.id, change.db), body)) {
        return { created: false, view: await this.viewAfter(reader, body.id, change) };
      }
      await this.insert(reader, body, change);
      return { created: true, view: await this.viewAfter(reader, body.id, change) };
    });
  }

  change(reader: Reader, id: string, version: number, changes: GoalChanges): Promise<GoalView> {
    return this.changeOne(reader, id, version, async (_, change) => {
      await change.db.update(Goal, { accountId: reader.journey, id }, { ...changes, ...itsOwn(version) });
    });
  }

  arrange(reader: Reader, { ids }: Order): Promise<{ items: GoalView[] }> {
    return this.changes.make(reader, async ({ db }) => {
      await this.goals.arrange(reader, ids, db);
      return { items: await this.goals.listed(reader, db) };
    });
  }

  remove(reader: Reader, id: string, version: number): Promise<GoalView> {
    return this.changeOne(reader, id, version, (_, { db, now }) => this.goals.remove(reader, id, now, db));
  }

  bringBack(reader: Reader, id: string, version: number): Promise<GoalView> {
    return this.changeAny(reader, id, version, async (goal, { db }) => {
      if (goal.removedAt === null) throw conflict('It is not in the bin.');
      await this.goals.bringBack(reader, id, db);
    });
  }

  /** A new stance: closes the spell that goes on and opens one. */
  turn(reader: Reader, id: string, version: number, body: NewSpell): Promise<GoalView> {
    return this.changeOne(reader, id, version, async (_, change) => {
      const spells = await this.goals.spells(reader, id, change.db);
      const last = spells.at(-1)!;
      await change.db.update(GoalSpell, keyOf(last), until(last, body.since, change.calendar));
      await change.db.insert(GoalSpell, {
        accountId: reader.journey,
        goalId: id,
        id: body.id,
        ordinal: last.ordinal + 1,
        stance: body.stance,
        reason: body.reason,
        ...goingOn(body.since, change.calendar),
      });
      await this.raise(reader, id, version, change);
    });
  }

  /** Mends a spell that was written down wrongly; its neighbours follow its beginning. */
  mendSpell(
    reader: Reader,
    id: string,
    spellId: string,
    version: number,
    mended: SpellChanges,
  ): Promise<GoalView> {
    return this.changeOne(reader, id, version, async (_, change) => {
      const spells = await this.goals.spells(reader, id, change.db);
      const at = spells.findIndex((spell) => spell.id === spellId);
      const spell = spells[at] ?? missing();
      const { since, ...rest } = mended;
      const begun = since ?? beginning(spell);
      const [before, after] = [spells[at - 1], spells[at + 1]];
      const period = after
        ? until({ period: begun }, beginning(after), change.calendar)
        : goingOn(begun, change.calendar);
      await change.db.update(GoalSpell, keyOf(spell), { ...rest, ...period });
      if (before) await change.db.update(GoalSpell, keyOf(before), until(before, begun, change.calendar));
      await this.raise(reader, id, version, change);
    });
  }

  /** Takes back the last turn: the spell before it goes on again. */
  takeBackSpell(reader: Reader, id: string, spellId: string, version: number): Promise<GoalView> {
    return this.changeOne(reader, id, version, async (_, change) => {
      const spells = await this.goals.spells(reader, id, change.db);
      const [before, last] = spells.slice(-2);
      if (!spells.some((spell) => spell.id === spellId)) throw notFound();
      if (!last || last.id !== spellId)
        throw conflict('Only the last stance can be taken back, and never the only one.');
      await change.db.delete(GoalSpell, keyOf(last));
      await change.db.update(GoalSpell, keyOf(before!), goingOn(beginning(before!), change.calendar));
      await this.raise(reader, id, version, change);
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

  /** Changes a goal that is not in the bin. */
  private changeOne(
    reader: Reader,
    id: string,
    version: number,
    act: (goal: Goal, change: Change) => Promise<void>,
  ) {
    return this.changeAny(reader, id, version, async (goal, change) => {
      if (goal.removedAt !== null) throw notFound();
      await act(goal, change);
    });
  }

  private changeAny(
    reader: Reader,
    id: string,
    version: number,
    act: (goal: Goal, change: Change) => Promise<void>,
  ) {
    return this.changes.make(reader, async (change) => {
      const goal = (await this.goals.find(reader, id, change.db)) ?? missing();
      if (goal.version !== version) throw stale(await this.viewAfter(reader, id, change));
      await act(goal, change);
      return this.viewAfter(reader, id, change);
    });
  }

  private async raise(reader: Reader, id: string, version: number, { db }: Change): Promise<void> {
    await db.update(Goal, { accountId: reader.journey, id }, itsOwn(version));
  }

  private async viewAfter(reader: Reader, id: string, { db }: Change): Promise<GoalView> {
    return (await this.goals.view(reader, id, db)) ?? missing();
  }
}

/** Whatever a person edits is their own from then on, no longer part of the sample. */
const itsOwn = (version: number) => ({ version: version + 1, sample: false });

const keyOf = ({ accountId, id }: GoalSpell) => ({ accountId, id });

function missing(): never {
  throw notFound();
}
