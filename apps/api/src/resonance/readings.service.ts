import { Injectable } from '@nestjs/common';
import type {
  NewReading,
  ReadingChanges,
  ReadingPage,
  ReadingQuery,
  ReadingView,
} from '@ullim/types/resonance-reading';
import { type Creation, fingerprint, isRepetition } from '../change/creation.js';
import { Editing } from '../change/editing.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { makeLinksOwn, problemsOfLinks } from '../change/links.js';
import { problemsOfNotYet } from '../change/not-yet.js';
import { GoalsRepository } from '../goal/goals.repository.js';
import { conflict, found, invalid, notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { columnsOf } from './reading-columns.js';
import { ReadingsRepository } from './readings.repository.js';
import { ResonanceReading } from './resonance-reading.entity.js';

@Injectable()
export class ReadingsService {
  constructor(
    private readonly readings: ReadingsRepository,
    private readonly goals: GoalsRepository,
    private readonly editing: Editing,
    private readonly changes: JourneyChanges,
  ) {}

  page(reader: Reader, query: ReadingQuery): Promise<ReadingPage> {
    return this.readings.page(reader, query);
  }

  async read(reader: Reader, id: string): Promise<ReadingView> {
    return found(await this.readings.view(reader, id));
  }

  create(reader: Reader, body: NewReading): Promise<Creation<ReadingView>> {
    return this.changes.make(reader, async (change) => {
      const created = !isRepetition(await this.readings.find(reader, body.id, change.db), body);
      if (created) await this.insert(reader, body, change);
      return { created, view: found(await this.readings.view(reader, body.id, change.db)) };
    });
  }

  change(reader: Reader, id: string, version: number, changes: ReadingChanges): Promise<ReadingView> {
    return this.editing.edit(reader, { id, version }, this.readings, async (reading, change) => {
      if (!(await this.goals.isThere(reader, reading.goalId, change.db))) throw notFound();
      const { on = reading.feltOn } = changes;
      const problems = on === reading.feltOn ? [] : problemsOfNotYet(on, change);
      if (problems.length > 0) throw invalid(...problems);
      await makeLinksOwn(reader, reading, change.db);
      return columnsOf(changes, change.calendar);
    });
  }

  remove(reader: Reader, id: string, version: number): Promise<ReadingView> {
    return this.editing.remove(reader, { id, version }, this.readings, async ({ goalId }, { db }) => {
      if (!(await this.goals.isThere(reader, goalId, db))) throw notFound();
      return {};
    });
  }

  bringBack(reader: Reader, id: string, version: number): Promise<ReadingView> {
    return this.editing.bringBack(reader, { id, version }, this.readings, async ({ goalId }, { db }) => {
      if (!(await this.goals.isThere(reader, goalId, db)))
        throw conflict('Its goal lies in the bin. Bring the goal back first.');
      return {};
    });
  }

  private async insert(reader: Reader, body: NewReading, change: Change): Promise<void> {
    const { db, now, today, calendar } = change;
    const { on = today, ...given } = body;
    const problems = [...problemsOfNotYet(on, change), ...(await problemsOfLinks(reader, given, db))];
    if (problems.length > 0) throw invalid(...problems);
    await db.insert(ResonanceReading, {
      ...columnsOf({ ...given, on }, calendar),
      accountId: reader.journey,
      id: given.id,
      goalId: given.goalId,
      milestoneId: given.milestoneId,
      reflectionId: given.reflectionId,
      reviewId: given.reviewId,
      sample: false,
      createdFrom: fingerprint(body),
      version: 1,
      createdAt: now,
      removedAt: null,
    });
    await makeLinksOwn(reader, given, db);
  }
}
