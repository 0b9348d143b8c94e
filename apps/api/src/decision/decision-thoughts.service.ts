import { Injectable } from '@nestjs/common';
import type { DecisionView, NewThought } from '@ullim/types/decision';
import type { Creation } from '../change/creation.js';
import { Editing } from '../change/editing.js';
import { JourneyChanges } from '../change/journey-changes.js';
import { found, idTaken, notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { DecisionParts } from './decision-parts.js';
import { DecisionThought } from './decision-thought.entity.js';
import { DecisionsRepository } from './decisions.repository.js';

/** What one thinks of a decision later stands beside its words. */
@Injectable()
export class DecisionThoughtsService {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly parts: DecisionParts,
    private readonly changes: JourneyChanges,
    private readonly editing: Editing,
  ) {}

  /** Repeating the request is harmless, whatever the version is by then. */
  add(reader: Reader, id: string, version: number, body: NewThought): Promise<Creation<DecisionView>> {
    return this.changes.make(reader, async (change) => {
      const before = await this.decisions.thought(reader, body.id, change.db);
      if (before) {
        if (before.decisionId !== id || before.words !== body.words) throw idTaken();
        return { created: false, view: found(await this.decisions.view(reader, id, change.db)) };
      }
      const view = await this.editing.editWithin(
        change,
        reader,
        { id, version },
        this.decisions,
        async (_, { db, now }) => {
          const row = { accountId: reader.journey, decisionId: id, writtenAt: now };
          await db.insert(DecisionThought, { ...body, ...row });
          await this.parts.makeGoalsOwn(reader, id, db);
          return {};
        },
      );
      return { created: true, view };
    });
  }

  takeAway(
    reader: Reader,
    { id, thoughtId }: { id: string; thoughtId: string },
    version: number,
  ): Promise<DecisionView> {
    return this.editing.edit(reader, { id, version }, this.decisions, async (_, { db }) => {
      const thought = { accountId: reader.journey, decisionId: id, id: thoughtId };
      const { affected } = await db.delete(DecisionThought, thought);
      if (!affected) throw notFound();
      await this.parts.makeGoalsOwn(reader, id, db);
      return {};
    });
  }
}
