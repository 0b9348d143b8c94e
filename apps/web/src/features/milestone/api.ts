import type { MilestoneEventPage, MilestoneEventView } from '@ullim/types/milestone-event';
import type {
  Amount,
  Beginning,
  Completion,
  MilestoneChanges,
  MilestonePage,
  MilestoneView,
  NewMilestone,
  Reopening,
  SettingAside,
  Status,
} from '@ullim/types/milestone';
import type { z } from 'zod';
import { everyPage } from '@/features/journey/every-page';
import { http } from '@/lib/http';

export type MilestoneDraft = z.input<typeof NewMilestone>;
export type MilestoneFilter = { goal?: string; status?: Status };

/** The acts, as the API names them. */
export type ActBodies = {
  beginning: Beginning;
  completion: Completion;
  'setting-aside': z.input<typeof SettingAside>;
  reopening: Reopening;
};
export type Act = keyof ActBodies;

export const fetchMilestone = (id: string, signal?: AbortSignal) =>
  http.get<MilestoneView>(`/milestones/${id}`, { signal });
export const fetchMilestones = (filter: MilestoneFilter, signal?: AbortSignal): Promise<MilestoneView[]> =>
  everyPage((after) =>
    http.get<MilestonePage>('/milestones', { query: { ...filter, after, limit: 200 }, signal }),
  );
export const fetchEvents = (id: string, signal?: AbortSignal): Promise<MilestoneEventView[]> =>
  everyPage((after) =>
    http.get<MilestoneEventPage>(`/milestones/${id}/events`, { query: { after, limit: 200 }, signal }),
  );

export const createMilestone = (draft: MilestoneDraft) => http.post<MilestoneView>('/milestones', draft);
export const changeMilestone = (id: string, changes: MilestoneChanges, version: number) =>
  http.patch<MilestoneView>(`/milestones/${id}`, changes, { version });
export const removeMilestone = (id: string, version: number) =>
  http.delete<MilestoneView>(`/milestones/${id}`, { version });
export const bringBackMilestone = (id: string, version: number) =>
  http.delete<MilestoneView>(`/milestones/${id}/removal`, { version });
export const moveAmount = (id: string, amount: Amount, version: number) =>
  http.put<MilestoneView>(`/milestones/${id}/amount`, amount, { version });
export const act = <A extends Act>(id: string, name: A, body: ActBodies[A], version: number) =>
  http.put<MilestoneView>(`/milestones/${id}/${name}`, body, { version });
/** Takes back exactly that act. */
export const undoAct = (id: string, name: Act, version: number) =>
  http.delete<MilestoneView>(`/milestones/${id}/${name}`, { version });
