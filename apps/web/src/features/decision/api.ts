import type {
  DecisionChanges,
  DecisionPage,
  DecisionView,
  NewChoice,
  NewDecision,
  NewOutcome,
  NewThought,
} from '@ullim/types/decision';
import type { z } from 'zod';
import { everyPage } from '@/features/journey/every-page';
import { http } from '@/lib/http';

export type DecisionDraft = z.input<typeof NewDecision>;
export type ChoiceDraft = z.input<typeof NewChoice>;
export type OutcomeDraft = z.input<typeof NewOutcome>;

export const fetchDecisions = (signal?: AbortSignal) =>
  everyPage<DecisionView>((after) =>
    http.get<DecisionPage>('/decisions', { query: { after, limit: 200 }, signal }),
  );
export const fetchDecision = (id: string, signal?: AbortSignal) =>
  http.get<DecisionView>(`/decisions/${id}`, { signal });
export const createDecision = (decision: DecisionDraft) => http.post<DecisionView>('/decisions', decision);
export const changeDecision = (id: string, changes: DecisionChanges, version: number) =>
  http.patch<DecisionView>(`/decisions/${id}`, changes, { version });
export const removeDecision = (id: string, version: number) =>
  http.delete<DecisionView>(`/decisions/${id}`, { version });
export const bringBackDecision = (id: string, version: number) =>
  http.delete<DecisionView>(`/decisions/${id}/removal`, { version });

export const decide = (id: string, choice: ChoiceDraft, version: number) =>
  http.put<DecisionView>(`/decisions/${id}/choice`, choice, { version });
export const takeBackChoice = (id: string, version: number) =>
  http.delete<DecisionView>(`/decisions/${id}/choice`, { version });
export const postpone = (id: string, to: string, version: number) =>
  http.put<DecisionView>(`/decisions/${id}/postponement`, { to }, { version });
export const takeBackPostponement = (id: string, version: number) =>
  http.delete<DecisionView>(`/decisions/${id}/postponement`, { version });
export const lookBack = (id: string, outcome: OutcomeDraft, version: number) =>
  http.put<DecisionView>(`/decisions/${id}/outcome`, outcome, { version });
export const takeBackOutcome = (id: string, version: number) =>
  http.delete<DecisionView>(`/decisions/${id}/outcome`, { version });
export const addThought = (id: string, thought: NewThought, version: number) =>
  http.post<DecisionView>(`/decisions/${id}/thoughts`, thought, { version });
export const takeAwayThought = (id: string, thoughtId: string, version: number) =>
  http.delete<DecisionView>(`/decisions/${id}/thoughts/${thoughtId}`, { version });
export const lead = (id: string, optionId: string, goalId: string | null, version: number) =>
  http.put<DecisionView>(`/decisions/${id}/options/${optionId}/goal`, { goalId }, { version });
