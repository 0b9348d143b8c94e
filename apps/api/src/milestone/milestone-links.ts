import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@ullim/types/problem';
import type { EntityManager } from 'typeorm';
import { GoalsRepository } from '../goal/goals.repository.js';
import { makeOwn } from '../change/make-own.js';
import { invalid } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { MilestonesRepository } from './milestones.repository.js';

type Linked = { id: string; goalId: string | null; parentId: string | null };

/** What a milestone belongs to: a goal, and the milestone it is a part of. */
@Injectable()
export class MilestoneLinks {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly milestones: MilestonesRepository,
  ) {}

  /** Checks the links that are new. */
  async check(
    reader: Reader,
    { id, goalId, parentId }: Linked,
    before: Pick<Linked, 'goalId' | 'parentId'> | null,
    db: EntityManager,
  ): Promise<void> {
    const problems: FieldProblem[] = [];
    if (goalId !== null && goalId !== before?.goalId && !(await this.goals.isThere(reader, goalId, db)))
      problems.push({
        path: 'goalId',
        code: 'not_found',
        message: 'There is no such goal. Choose one of yours.',
      });
    if (parentId !== null && parentId !== before?.parentId)
      problems.push(...(await this.parentProblems(reader, id, parentId, db)));
    if (problems.length > 0) throw invalid(...problems);
  }

  /** What a person links to is no longer a mere sample. */
  async makeOwn(
    reader: Reader,
    { goalId, parentId }: Pick<Linked, 'goalId' | 'parentId'>,
    db: EntityManager,
  ): Promise<void> {
    if (goalId !== null) await makeOwn(reader, 'goals', [goalId], db);
    if (parentId !== null) await makeOwn(reader, 'milestones', [parentId], db);
  }

  private async parentProblems(
    reader: Reader,
    id: string,
    parentId: string,
    db: EntityManager,
  ): Promise<FieldProblem[]> {
    const problem = (code: string, message: string) => [{ path: 'parentId', code, message }];
    if (parentId === id) return problem('is_itself', 'A milestone cannot be a part of itself.');
    const parent = await this.milestones.findThere(reader, parentId, db);
    if (!parent) return problem('not_found', 'There is no such milestone. Choose one of yours.');
    if (parent.parentId !== null)
      return problem('is_a_part', 'That is a part of another milestone itself. Choose the whole, or none.');
    if (await this.milestones.hasParts(reader, id, db))
      return problem('has_parts', 'This has parts of its own, here or in the bin, so it cannot be one.');
    return [];
  }
}
