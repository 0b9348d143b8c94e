import { Injectable } from '@nestjs/common';
import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import { formatDate } from '@ullim/types/honest-date/format';
import type { NewPivot } from '@ullim/types/pivot';
import type { FieldProblem } from '@ullim/types/problem';
import type { Change } from '../change/journey-changes.js';
import { isBefore } from '../change/honest-days.js';
import { problemsOfNotYet } from '../change/not-yet.js';
import { GoalsRepository } from '../goal/goals.repository.js';
import { beginning, canFollow } from '../goal/spells.js';
import type { Reader } from '../reader/reader.js';
import { comesBackTo } from './circle.js';
import { PivotsRepository } from './pivots.repository.js';

type Wanted = Pick<NewPivot, 'toGoalId' | 'from' | 'on'>;

/** Whether a pivot fits into the journey as it stands. */
@Injectable()
export class PivotFit {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly pivots: PivotsRepository,
  ) {}

  /** Why it does not, by field; nothing when it does. */
  async problems(reader: Reader, pivot: Wanted, change: Change): Promise<FieldProblem[]> {
    const missing = await this.missingGoals(reader, pivot, change);
    if (missing.length > 0) return missing;
    return [
      ...(await this.problemsOfDate(reader, pivot, change)),
      ...(await this.circles(reader, pivot, change)),
    ];
  }

  private async missingGoals(
    reader: Reader,
    { toGoalId, from }: Wanted,
    { db }: Change,
  ): Promise<FieldProblem[]> {
    const named = [
      { path: 'toGoalId', goalId: toGoalId },
      ...from.map(({ goalId }, at) => ({ path: `from.${at}.goalId`, goalId })),
    ];
    const ids = named.map(({ goalId }) => goalId);
    const there = await this.goals.there(reader, ids, db);
    return named.filter(({ goalId }) => !there.has(goalId)).map(({ path }) => ({ path, ...NOT_THERE }));
  }

  private async problemsOfDate(
    reader: Reader,
    { toGoalId, from, on }: Wanted,
    change: Change,
  ): Promise<FieldProblem[]> {
    const notYet = problemsOfNotYet(on, change);
    if (notYet.length > 0) return notYet;
    const { db, calendar } = change;
    const goalIds = [toGoalId, ...from.map(({ goalId }) => goalId)];
    const spells = await this.goals.spellsOf(reader, goalIds, db);
    // The one that began last says which date would do for all of them.
    const [late] = [...spells.values()]
      .map((each) => each.at(-1)!)
      .filter((last) => !canFollow(beginning(last), on, calendar))
      .sort((a, b) => (isBefore(beginning(a), beginning(b), calendar) ? 1 : -1));
    if (!late) return [];
    const goal = await this.goals.find(reader, late.goalId, db);
    return [beforeTheLastSpell(goal!.name, beginning(late), calendar)];
  }

  private async circles(
    reader: Reader,
    { toGoalId, from, on }: Wanted,
    { db, calendar }: Change,
  ): Promise<FieldProblem[]> {
    const others = await this.pivots.turnsSharing(reader, daysMeant(on, calendar), db);
    const left = from.map(({ goalId }) => goalId);
    const back = comesBackTo({ toGoalId, from: left }, others);
    return back.map((goalId) => ({ path: `from.${left.indexOf(goalId)}.goalId`, ...CIRCLE }));
  }
}

const NOT_THERE = {
  code: 'not_found',
  message: 'There is no such goal. Choose one of yours, or bring it back first.',
};

const beforeTheLastSpell = (goal: string, since: string, calendar: Calendar): FieldProblem => ({
  path: 'on',
  code: 'before_the_last_spell',
  message: `${goal} has been as it is now since ${formatDate(since, 'en', calendar)}. Choose that date or a later one.`,
  params: { goal, date: since },
});

const CIRCLE = {
  code: 'circle',
  message: 'Another pivot of that date leads back to this goal. Give one of the two another date.',
};
