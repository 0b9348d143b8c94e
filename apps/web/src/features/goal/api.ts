import type { GoalChanges, GoalList, GoalView, NewGoal, NewSpell, SpellChanges } from '@ullim/types/goal';
import type { z } from 'zod';
import { http } from '@/lib/http';

export type GoalDraft = z.input<typeof NewGoal>;
export type SpellDraft = z.input<typeof NewSpell>;

export const fetchGoals = (signal?: AbortSignal) => http.get<GoalList>('/goals', { signal });
export const fetchGoal = (id: string, signal?: AbortSignal) => http.get<GoalView>(`/goals/${id}`, { signal });
export const createGoal = (goal: GoalDraft) => http.post<GoalView>('/goals', goal);
export const arrangeGoals = (ids: string[]) => http.put<GoalList>('/goals/order', { ids });
export const changeGoal = (id: string, changes: GoalChanges, version: number) =>
  http.patch<GoalView>(`/goals/${id}`, changes, { version });
export const removeGoal = (id: string, version: number) => http.delete<GoalView>(`/goals/${id}`, { version });
export const bringBackGoal = (id: string, version: number) =>
  http.delete<GoalView>(`/goals/${id}/removal`, { version });
export const turnGoal = (id: string, spell: SpellDraft, version: number) =>
  http.post<GoalView>(`/goals/${id}/spells`, spell, { version });
export const mendSpell = (id: string, spellId: string, changes: SpellChanges, version: number) =>
  http.patch<GoalView>(`/goals/${id}/spells/${spellId}`, changes, { version });
export const takeBackSpell = (id: string, spellId: string, version: number) =>
  http.delete<GoalView>(`/goals/${id}/spells/${spellId}`, { version });
