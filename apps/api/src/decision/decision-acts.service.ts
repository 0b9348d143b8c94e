import { Injectable } from '@nestjs/common';
import type { DecisionView, NewChoice, NewOutcome, OptionGoal, Postponement } from '@ullim/types/decision';
import type { FieldProblem } from '@ullim/types/problem';
import { type Edit, Editing } from '../change/editing.js';
import { daysNamed } from '../change/honest-days.js';
import { problemsOfNotYet } from '../change/not-yet.js';
import { GoalsRepository } from '../goal/goals.repository.js';
import { conflict, found, invalid } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { problemsOfDates, problemsOfLookingBack, refuseFrozen, refuseUndecided } from './choice.js';
import type { Decision } from './decision.entity.js';
import { DecisionOption } from './decision-option.entity.js';
import { DecisionParts, missingGoal } from './decision-parts.js';
import { DecisionsRepository } from './decisions.repository.js';

/** What happens to a decision: it is decided, put off, looked back on. */
@Injectable()
export class DecisionActsService {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly parts: DecisionParts,
    private readonly goals: GoalsRepository,
    private readonly editing: Editing,
  ) {}

  decide(reader: Reader, id: string, version: number, body: NewChoice): Promise<DecisionView> {
    return this.act(reader, id, version, async ({ decidedAt }, change) => {
      if (decidedAt !== null) throw conflict('It is decided already, and its words stay as they were.');
      const { db, now, today, calendar } = change;
      const { optionId, decidedOn = today, lookBackOn } = body;
      const option = await this.decisions.option(reader, id, optionId, db);
      refuse([
        ...(option === null ? [NOT_ITS_OPTION] : []),
        ...problemsOfDates({ decidedOn, lookBackOn }, change),
      ]);
      return {
        ...{ chosenOptionId: optionId, reason: body.reason, expectation: body.expectation },
        ...{ decidedOn, ...daysNamed('decided', decidedOn, calendar), decidedAt: now },
        ...{ lookBackOn, ...daysNamed('lookBack', lookBackOn, calendar) },
      };
    });
  }

  takeBackChoice(reader: Reader, id: string, version: number): Promise<DecisionView> {
    return this.act(reader, id, version, async (decision, change) => {
      refuseUndecided(decision);
      refuseFrozen(decision, change);
      const { calendar } = change;
      return {
        ...{ chosenOptionId: null, reason: null, expectation: null },
        ...{ decidedOn: null, ...daysNamed('decided', null, calendar), decidedAt: null },
        ...{ lookBackOn: null, ...daysNamed('lookBack', null, calendar) },
        ...{ postponedTo: null, ...daysNamed('postponed', null, calendar) },
      };
    });
  }

  /** The day that was decided on stays; it asks on the other one. */
  postpone(reader: Reader, id: string, version: number, { to }: Postponement): Promise<DecisionView> {
    return this.act(reader, id, version, async (decision, { calendar }) => {
      refuseUndecided(decision);
      if (decision.outcomeAt !== null) throw conflict('What happened is written down, so it asks no more.');
      refuse(problemsOfLookingBack('to', to, decision.decidedOn, calendar));
      return { postponedTo: to, ...daysNamed('postponed', to, calendar) };
    });
  }

  takeBackPostponement(reader: Reader, id: string, version: number): Promise<DecisionView> {
    return this.act(reader, id, version, async ({ postponedTo }, { calendar }) => {
      if (postponedTo === null) throw conflict('It was not put off.');
      return { postponedTo: null, ...daysNamed('postponed', null, calendar) };
    });
  }

  /** Said again, it takes the place of what was said before. */
  lookBack(reader: Reader, id: string, version: number, body: NewOutcome): Promise<DecisionView> {
    return this.act(reader, id, version, async (decision, change) => {
      refuseUndecided(decision);
      const { now, today, calendar } = change;
      const { on = today, words, prediction } = body;
      refuse([
        ...problemsOfNotYet(on, change),
        ...problemsOfLookingBack('on', on, decision.decidedOn, calendar),
      ]);
      return {
        ...{ outcome: words, prediction, outcomeAt: now },
        ...{ outcomeOn: on, ...daysNamed('outcome', on, calendar) },
      };
    });
  }

  takeBackOutcome(reader: Reader, id: string, version: number): Promise<DecisionView> {
    return this.act(reader, id, version, async ({ outcomeAt }, { calendar }) => {
      if (outcomeAt === null) throw conflict('Nothing is written yet about what happened.');
      return {
        ...{ outcome: null, prediction: null, outcomeAt: null },
        ...{ outcomeOn: null, ...daysNamed('outcome', null, calendar) },
      };
    });
  }

  /** Where an option leads may become known long after the choice. */
  lead(
    reader: Reader,
    { id, optionId }: { id: string; optionId: string },
    version: number,
    { goalId }: OptionGoal,
  ): Promise<DecisionView> {
    return this.act(reader, id, version, async (_, { db }) => {
      found(await this.decisions.option(reader, id, optionId, db));
      if (goalId !== null && !(await this.goals.isThere(reader, goalId, db)))
        throw invalid(missingGoal('goalId'));
      await db.update(DecisionOption, { accountId: reader.journey, id: optionId }, { goalId });
      return {};
    });
  }

  private act(reader: Reader, id: string, version: number, act: Edit<Decision>): Promise<DecisionView> {
    return this.editing.edit(reader, { id, version }, this.decisions, async (decision, change) => {
      const columns = await act(decision, change);
      await this.parts.makeGoalsOwn(reader, id, change.db);
      return columns;
    });
  }
}

const NOT_ITS_OPTION: FieldProblem = {
  path: 'optionId',
  code: 'not_found',
  message: 'This decision has no such option. Choose one of its own.',
};

function refuse(problems: FieldProblem[]): void {
  if (problems.length > 0) throw invalid(...problems);
}
