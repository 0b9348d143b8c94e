import { Injectable } from '@nestjs/common';
import type {
  DecisionChanges,
  DecisionPage,
  DecisionQuery,
  DecisionView,
  NewDecision,
} from '@ullim/types/decision';
import { type Creation, fingerprint, isRepetition } from '../change/creation.js';
import { Editing } from '../change/editing.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { conflict, found } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { Decision } from './decision.entity.js';
import { DecisionParts } from './decision-parts.js';
import { DecisionsRepository } from './decisions.repository.js';

@Injectable()
export class DecisionsService {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly parts: DecisionParts,
    private readonly changes: JourneyChanges,
    private readonly editing: Editing,
  ) {}

  list(reader: Reader, query: DecisionQuery): Promise<DecisionPage> {
    return this.decisions.page(reader, query);
  }

  async read(reader: Reader, id: string): Promise<DecisionView> {
    return found(await this.decisions.view(reader, id));
  }

  create(reader: Reader, body: NewDecision): Promise<Creation<DecisionView>> {
    return this.changes.make(reader, async (change) => {
      const created = !isRepetition(await this.decisions.find(reader, body.id, change.db), body);
      if (created) await this.insert(reader, body, change);
      return { created, view: found(await this.decisions.view(reader, body.id, change.db)) };
    });
  }

  change(
    reader: Reader,
    id: string,
    version: number,
    { question, ...parts }: DecisionChanges,
  ): Promise<DecisionView> {
    return this.editing.edit(reader, { id, version }, this.decisions, async ({ decidedAt }, change) => {
      if (decidedAt !== null)
        throw conflict('It is decided, so its words stay as they were. Add a thought instead.');
      await this.parts.replace(reader, id, parts, change);
      await this.parts.makeGoalsOwn(reader, id, change.db);
      return { ...(question !== undefined && { question }) };
    });
  }

  remove(reader: Reader, id: string, version: number): Promise<DecisionView> {
    return this.editing.remove(reader, { id, version }, this.decisions);
  }

  bringBack(reader: Reader, id: string, version: number): Promise<DecisionView> {
    return this.editing.bringBack(reader, { id, version }, this.decisions);
  }

  private async insert(reader: Reader, body: NewDecision, change: Change): Promise<void> {
    const { db, now } = change;
    await db.insert(Decision, {
      accountId: reader.journey,
      id: body.id,
      question: body.question,
      sample: false,
      createdFrom: fingerprint(body),
      version: 1,
      createdAt: now,
      removedAt: null,
    });
    await this.parts.replace(reader, body.id, body, change);
    await this.parts.makeGoalsOwn(reader, body.id, db);
  }
}
