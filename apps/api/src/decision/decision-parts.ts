import { Injectable } from '@nestjs/common';
import type { DecisionChanges, NewDecision } from '@ullim/types/decision';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { EntityManager } from 'typeorm';
import type { Change } from '../change/journey-changes.js';
import { GoalsRepository } from '../goal/goals.repository.js';
import { invalid } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { DecisionConstraint } from './decision-constraint.entity.js';
import { DecisionOption } from './decision-option.entity.js';

export type Parts = Pick<DecisionChanges, 'goalIds' | 'options' | 'constraints'>;

/** What a decision is about, the ways it could go and what bounds it. A list that is not given stays as it is. */
@Injectable()
export class DecisionParts {
  constructor(private readonly goals: GoalsRepository) {}

  /**
   * Sets the lists as given, in that order. Links to goals in the bin were not seen, so they stay.
   * @throws ProblemError that names each goal which is not there.
   */
  async replace(reader: Reader, id: string, parts: Parts, { db, calendar }: Change): Promise<void> {
    await this.refuseMissingGoals(reader, parts, db);
    const { goalIds, options, constraints } = parts;
    if (goalIds) await replaceGoals(reader, id, goalIds, db);
    if (options) await replaceOptions(reader, id, options, db);
    if (constraints) {
      await db.delete(DecisionConstraint, { accountId: reader.journey, decisionId: id });
      const rows = constraints.map((constraint, position) => ({
        ...constraint,
        ...daysMeant(constraint.period, calendar),
        ...{ accountId: reader.journey, decisionId: id, position },
      }));
      if (rows.length > 0) await db.insert(DecisionConstraint, rows);
    }
  }

  /** What a decision of one's own is about, and leads to, is one's own. */
  async makeGoalsOwn(reader: Reader, id: string, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE goals SET sample = false, version = version + 1
       WHERE account_id = $1 AND sample AND id IN (
         SELECT goal_id FROM decision_goals WHERE account_id = $1 AND decision_id = $2
         UNION SELECT goal_id FROM decision_options WHERE account_id = $1 AND decision_id = $2
       )`,
      [reader.journey, id],
    );
  }

  private async refuseMissingGoals(
    reader: Reader,
    { goalIds = [], options = [] }: Parts,
    db: EntityManager,
  ): Promise<void> {
    const named = [
      ...goalIds.map((id, at) => ({ id, path: `goalIds.${at}` })),
      ...options.flatMap(({ goalId }, at) =>
        goalId === null ? [] : [{ id: goalId, path: `options.${at}.goalId` }],
      ),
    ];
    const ids = named.map(({ id }) => id);
    const there = await this.goals.there(reader, ids, db);
    const missing = named.filter(({ id }) => !there.has(id));
    if (missing.length > 0) throw invalid(...missing.map(({ path }) => missingGoal(path)));
  }
}

export const missingGoal = (path: string) => ({
  path,
  code: 'not_found',
  message: 'There is no such goal. Leave it out, or bring it back first.',
});

async function replaceGoals(reader: Reader, id: string, goalIds: string[], db: EntityManager): Promise<void> {
  await db.query(
    `DELETE FROM decision_goals l USING goals t
     WHERE l.account_id = $1 AND l.decision_id = $2 AND l.goal_id <> ALL ($3::uuid[])
       AND t.account_id = $1 AND t.id = l.goal_id AND t.removed_at IS NULL`,
    [reader.journey, id, goalIds],
  );
  await db.query(
    `INSERT INTO decision_goals (account_id, decision_id, goal_id, position)
     SELECT $1, $2, given.id, at - 1 FROM unnest($3::uuid[]) WITH ORDINALITY AS given (id, at)
     ON CONFLICT (account_id, decision_id, goal_id) DO UPDATE SET position = excluded.position`,
    [reader.journey, id, goalIds],
  );
}

async function replaceOptions(
  reader: Reader,
  id: string,
  options: NewDecision['options'],
  db: EntityManager,
): Promise<void> {
  const unseen = await db.query<{ id: string; goalId: string }[]>(
    `SELECT o.id, o.goal_id AS "goalId" FROM decision_options o
     JOIN goals t ON t.account_id = $1 AND t.id = o.goal_id AND t.removed_at IS NOT NULL
     WHERE o.account_id = $1 AND o.decision_id = $2`,
    [reader.journey, id],
  );
  await db.delete(DecisionOption, { accountId: reader.journey, decisionId: id });
  await db.insert(
    DecisionOption,
    options.map((option, position) => ({
      ...option,
      ...{ accountId: reader.journey, decisionId: id, position },
      goalId: option.goalId ?? unseen.find((each) => each.id === option.id)?.goalId ?? null,
    })),
  );
}
