import type { GoalView } from '@ullim/types/goal';
import type { Departure, Fate, PivotPage, PivotView } from '@ullim/types/pivot';
import { v7 as newId } from 'uuid';
import { succeeded } from '../milestone/learner.js';
import type { Person } from '../world/person.js';

type Named = { id: string };

export const leaving = (goal: Named, fate: Fate = 'set_aside'): Departure => ({ goalId: goal.id, fate });

/** From one goal to another in July 2021. */
export const pivot = (from: Named, to: Named, more: object = {}) => ({
  id: newId(),
  toGoalId: to.id,
  from: [leaving(from)],
  on: '2021-07',
  ...more,
});

/** The stances of a goal in time, as one reads them. */
export const lifeOf = ({ spells }: GoalView) => spells.map(({ stance, period }) => `${stance} ${period}`);

/** A person who turns from one goal to another. */
export class Turner {
  constructor(readonly person: Person) {}

  async pursues(name: string, since = '2020'): Promise<GoalView> {
    return succeeded(await this.person.post<GoalView>('/api/goals', { id: newId(), name, since }));
  }

  turn(from: Named, to: Named, more: object = {}) {
    return this.person.post<PivotView>('/api/pivots', pivot(from, to, more));
  }

  async hasTurned(from: Named, to: Named, more: object = {}): Promise<PivotView> {
    return succeeded(await this.turn(from, to, more));
  }

  change({ id, version }: PivotView, changes: object) {
    return this.person.patch<PivotView>(`/api/pivots/${id}`, changes, { version });
  }

  undo({ id, version }: PivotView) {
    return this.person.delete<PivotView>(`/api/pivots/${id}`, { version });
  }

  makeAgain({ id, version }: PivotView) {
    return this.person.delete<PivotView>(`/api/pivots/${id}/removal`, { version });
  }

  async sees({ id }: Named): Promise<GoalView> {
    return succeeded(await this.person.get<GoalView>(`/api/goals/${id}`));
  }

  async list(query = ''): Promise<PivotPage> {
    return succeeded(await this.person.get<PivotPage>(`/api/pivots${query}`));
  }

  /** By a turn of the goal alone. */
  async takesUp(goal: Named, stance: string, since: string): Promise<GoalView> {
    const { version } = await this.sees(goal);
    const spell = { id: newId(), stance, since };
    return succeeded(await this.person.post<GoalView>(`/api/goals/${goal.id}/spells`, spell, { version }));
  }

  async removes(goal: Named): Promise<GoalView> {
    const { version } = await this.sees(goal);
    return succeeded(await this.person.delete<GoalView>(`/api/goals/${goal.id}`, { version }));
  }
}
