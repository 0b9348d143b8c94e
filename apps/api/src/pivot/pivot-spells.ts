import { Injectable } from '@nestjs/common';
import type { Stance } from '@ullim/types/goal';
import type { Departure, NewPivot } from '@ullim/types/pivot';
import { v7 as newId } from 'uuid';
import type { Change } from '../change/journey-changes.js';
import { GoalsRepository } from '../goal/goals.repository.js';
import { turnBack, turnFrom } from '../goal/spell-turns.js';
import { conflict } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';

type Made = Pick<NewPivot, 'id' | 'toGoalId' | 'from' | 'on' | 'stance'>;

/** The spells that a pivot closes and opens. */
@Injectable()
export class PivotSpells {
  constructor(private readonly goals: GoalsRepository) {}

  /** A goal that is in its stance already stays in the spell it is in. */
  async open(reader: Reader, pivot: Made, change: Change): Promise<void> {
    const stances = stancesAfter(pivot);
    const spells = await this.goals.spellsOf(reader, [...stances.keys()], change.db);
    const turned: string[] = [];
    for (const [goalId, stance] of stances) {
      const last = spells.get(goalId)!.at(-1)!;
      if (last.stance === stance) continue;
      const next = { id: newId(), stance, since: pivot.on, reason: null, pivotId: pivot.id };
      await turnFrom(last, next, change);
      turned.push(goalId);
    }
    await this.goals.turned(reader, turned, change.db);
  }

  /** Exactly those it opened are gone, and those before go on again. */
  async takeBack(reader: Reader, pivotId: string, change: Change): Promise<void> {
    const opened = await this.goals.spellsOfPivot(reader, pivotId, change.db);
    const goalIds = opened.map(({ goalId }) => goalId);
    for (const spells of (await this.goals.spellsOf(reader, goalIds, change.db)).values()) {
      const [before, last] = spells.slice(-2);
      if (!before || last?.pivotId !== pivotId)
        throw conflict('One of its goals has taken another turn since. Take that back first.');
      await turnBack(before, last, change);
    }
    await this.goals.turned(reader, goalIds, change.db);
  }
}

/** The stance of each goal from then on; one that goes on keeps its own. */
const stancesAfter = ({ toGoalId, stance, from }: Made): Map<string, Stance> =>
  new Map<string, Stance>([
    [toGoalId, stance],
    ...from.flatMap(({ goalId, fate }: Departure) => (fate === 'goes_on' ? [] : [[goalId, fate] as const])),
  ]);
