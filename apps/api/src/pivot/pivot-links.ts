import { Injectable } from '@nestjs/common';
import type { PivotChanges } from '@ullim/types/pivot';
import type { FieldProblem } from '@ullim/types/problem';
import type { EntityManager } from 'typeorm';
import { makeOwn } from '../change/make-own.js';
import { DecisionsRepository } from '../decision/decisions.repository.js';
import type { Reader } from '../reader/reader.js';
import { ReflectionsRepository } from '../reflection/reflections.repository.js';

export type Sources = Pick<PivotChanges, 'decisionId' | 'reflectionId'>;

/** The decision and the reflection that a pivot came from. */
@Injectable()
export class PivotLinks {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly reflections: ReflectionsRepository,
  ) {}

  /** Which of the links that are new lead nowhere. */
  async problems(
    reader: Reader,
    { decisionId, reflectionId }: Sources,
    before: Sources,
    db: EntityManager,
  ): Promise<FieldProblem[]> {
    const problems: FieldProblem[] = [];
    if (decisionId && decisionId !== before.decisionId) {
      const decision = await this.decisions.find(reader, decisionId, db);
      if (decision?.removedAt !== null) problems.push(missing('decision'));
    }
    if (reflectionId && reflectionId !== before.reflectionId) {
      const reflection = await this.reflections.find(reader, reflectionId, db);
      if (reflection?.removedAt !== null) problems.push(missing('reflection'));
    }
    return problems;
  }

  async makeOwn(reader: Reader, { decisionId, reflectionId }: Sources, db: EntityManager): Promise<void> {
    if (decisionId) await makeOwn(reader, 'decisions', [decisionId], db);
    if (reflectionId) await makeOwn(reader, 'reflections', [reflectionId], db);
  }
}

const missing = (noun: 'decision' | 'reflection'): FieldProblem => ({
  path: `${noun}Id`,
  code: 'not_found',
  message: `There is no such ${noun}. Leave it out, or bring it back first.`,
});
