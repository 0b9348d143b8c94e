import type { DraftView, ReflectionView } from '@ullim/types/reflection';
import type { RevisionPage, RevisionSummary, RevisionView } from '@ullim/types/revision';
import type { SurroundingsView } from '@ullim/types/surroundings';
import { v7 as newId } from 'uuid';
import type { Person } from '../world/person.js';

export const post = (more = {}) => ({
  id: newId(),
  title: '울림이 작아지던 날',
  body: '# 울림이 작아지던 날\n\n누르면 움직이던 **화면**이 더는 설레지 않습니다.\n',
  happenedOn: '2021-41',
  ...more,
});

export const draft = (more = {}) => ({
  title: '',
  frontMatter: '',
  body: '',
  happenedOn: '2021-12-26',
  milestoneIds: [],
  goalIds: [],
  basedOn: 1,
  ...more,
});

/** Somebody at their desk: what they write, keep and find again. */
export const writing = (person: Person) => ({
  async write(more = {}): Promise<ReflectionView> {
    const answer = await person.post<ReflectionView>('/api/reflections', post(more));
    if (answer.status !== 201) throw new Error(`Not written: ${JSON.stringify(answer.body)}`);
    return answer.body;
  },
  keep: (id: string, version: number, changes: object) =>
    person.patch<ReflectionView>(`/api/reflections/${id}`, changes, { version }),
  saveDraft: (id: string, desk: string, more = {}) =>
    person.put<DraftView>(`/api/reflections/${id}/drafts/${desk}`, draft(more)),
  async drafts(id: string): Promise<DraftView[]> {
    return (await person.get<{ items: DraftView[] }>(`/api/reflections/${id}/drafts`)).body.items;
  },
  async revisionList(id: string): Promise<RevisionSummary[]> {
    return (await person.get<RevisionPage>(`/api/reflections/${id}/revisions`)).body.items;
  },
  /** With their texts, which are read one by one. */
  async revisions(id: string): Promise<RevisionView[]> {
    const read = (revision: string) =>
      person.get<RevisionView>(`/api/reflections/${id}/revisions/${revision}`).then(({ body }) => body);
    return Promise.all((await this.revisionList(id)).map((revision) => read(revision.id)));
  },
  restore: (id: string, revision: string, version: number) =>
    person.put<ReflectionView>(`/api/reflections/${id}/revisions/${revision}/restoration`, {}, { version }),
  callIt: (id: string, revision: string, name: string) =>
    person.put<RevisionView>(`/api/reflections/${id}/revisions/${revision}/name`, { name }),
  async around(id: string): Promise<SurroundingsView> {
    const answer = await person.get<SurroundingsView>(`/api/reflections/${id}/surroundings`);
    if (answer.status !== 200) throw new Error(`Nothing around it: ${JSON.stringify(answer.body)}`);
    return answer.body;
  },
  async read(id: string): Promise<ReflectionView> {
    return (await person.get<ReflectionView>(`/api/reflections/${id}`)).body;
  },
});
