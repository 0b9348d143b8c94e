import { Injectable } from '@nestjs/common';
import type { NewPivot, PivotChanges, PivotPage, PivotQuery, PivotView } from '@ullim/types/pivot';
import type { EntityManager } from 'typeorm';
import { type Creation, fingerprint, isRepetition } from '../change/creation.js';
import { Editing } from '../change/editing.js';
import { daysNamed } from '../change/honest-days.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { makeLinksOwn, problemsOfLinks } from '../change/links.js';
import { makeOwn } from '../change/make-own.js';
import { conflict, found, invalid } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { Pivot } from './pivot.entity.js';
import { PivotDeparture } from './pivot-departure.entity.js';
import { PivotFit } from './pivot-fit.js';
import { sourcesAfter } from './pivot-sources.js';
import { PivotSpells } from './pivot-spells.js';
import { PivotsRepository } from './pivots.repository.js';

@Injectable()
export class PivotsService {
  constructor(
    private readonly pivots: PivotsRepository,
    private readonly fit: PivotFit,
    private readonly spells: PivotSpells,
    private readonly changes: JourneyChanges,
    private readonly editing: Editing,
  ) {}

  list(reader: Reader, query: PivotQuery): Promise<PivotPage> {
    return this.pivots.page(reader, query);
  }

  async read(reader: Reader, id: string): Promise<PivotView> {
    return found(await this.pivots.view(reader, id));
  }

  create(reader: Reader, body: NewPivot): Promise<Creation<PivotView>> {
    return this.changes.make(reader, async (change) => {
      const created = !isRepetition(await this.pivots.find(reader, body.id, change.db), body);
      if (created) await this.turn(reader, body, change);
      return { created, view: found(await this.pivots.view(reader, body.id, change.db)) };
    });
  }

  /** Its words only: a pivot that turned otherwise is undone and made anew. */
  change(reader: Reader, id: string, version: number, changes: PivotChanges): Promise<PivotView> {
    return this.editing.edit(reader, { id, version }, this.pivots, async (pivot, { db }) => {
      const sources = await sourcesAfter(reader, pivot, changes, db);
      const problems = await problemsOfLinks(reader, sources, db, pivot);
      if (problems.length > 0) throw invalid(...problems);
      await makeLinksOwn(reader, sources, db);
      await this.makeGoalsOwn(reader, pivot, db);
      return { ...wordsOf(changes), ...sources };
    });
  }

  undo(reader: Reader, id: string, version: number): Promise<PivotView> {
    return this.editing.remove(reader, { id, version }, this.pivots, async (_, change) => {
      await this.spells.takeBack(reader, id, change);
      return {};
    });
  }

  makeAgain(reader: Reader, id: string, version: number): Promise<PivotView> {
    return this.editing.bringBack(reader, { id, version }, this.pivots, async (pivot, change) => {
      const from = await this.pivots.departures(reader, id, change.db);
      const { toGoalId, stance, turnedOn: on } = pivot;
      const [problem] = await this.fit.problems(reader, { toGoalId, from, on }, change);
      if (problem) throw conflict(`It no longer fits. ${problem.message}`);
      await this.spells.open(reader, { id, toGoalId, from, on, stance }, change);
      return {};
    });
  }

  private async turn(reader: Reader, body: NewPivot, change: Change): Promise<void> {
    const { db } = change;
    const problems = [
      ...(await this.fit.problems(reader, body, change)),
      ...(await problemsOfLinks(reader, body, db)),
    ];
    if (problems.length > 0) throw invalid(...problems);
    await insert(reader, body, change);
    await this.spells.open(reader, body, change);
    await makeLinksOwn(reader, body, db);
    await this.makeGoalsOwn(reader, body, db);
  }

  /** Those whose spells stay as they are, too. */
  private async makeGoalsOwn(
    reader: Reader,
    { id, toGoalId }: Pick<Pivot, 'id' | 'toGoalId'>,
    db: EntityManager,
  ): Promise<void> {
    const from = await this.pivots.departures(reader, id, db);
    await makeOwn(reader, 'goals', [toGoalId, ...from.map(({ goalId }) => goalId)], db);
  }
}

async function insert(reader: Reader, body: NewPivot, { db, now, calendar }: Change): Promise<void> {
  await db.insert(Pivot, {
    accountId: reader.journey,
    id: body.id,
    toGoalId: body.toGoalId,
    stance: body.stance,
    reason: body.reason,
    carriesOver: body.carriesOver,
    turnedOn: body.on,
    ...daysNamed('turned', body.on, calendar),
    decisionId: body.decisionId,
    reflectionId: body.reflectionId,
    sample: false,
    createdFrom: fingerprint(body),
    version: 1,
    createdAt: now,
    removedAt: null,
  });
  await db.insert(
    PivotDeparture,
    body.from.map((departure, position) => ({
      ...departure,
      ...{ accountId: reader.journey, pivotId: body.id, position },
    })),
  );
}

const wordsOf = ({ reason, carriesOver }: PivotChanges): Partial<Pivot> => ({
  ...(reason !== undefined && { reason }),
  ...(carriesOver !== undefined && { carriesOver }),
});
