import { v7 as newId } from 'uuid';
import { writing } from '../../reflection/writing.js';
import { must, type Noun } from '../noun.js';
import { goal } from './goals.js';
import { milestone } from './milestones.js';

export const reflection = newId();
const earlier = newId();
const desk = newId();

const words = { title: '누르면 저장되었다', body: '새로 고침', happenedOn: '2021-01' };
const draft = { ...words, basedOn: 1, frontMatter: '', milestoneIds: [], goalIds: [] };

/** The API makes the ids of revisions, so that of the first is known once it was kept. */
const ids: Record<string, string> = { id: reflection, desk };

export const reflections: Noun = {
  at: '/api/reflections',
  tables: [
    'reflections',
    'reflection_milestones',
    'reflection_goals',
    'reflection_drafts',
    'reflection_revisions',
    'reflection_mentions',
  ],
  ids,
  make: async (owner) => {
    const linked = { ...words, milestoneIds: [milestone], goalIds: [goal] };
    await must(owner.post('/api/reflections', { ...words, id: earlier }));
    const body = `[그때](/reflections/${earlier})`;
    await must(owner.post('/api/reflections', { id: reflection, ...linked, body }));
    await must(owner.put(`/api/reflections/${reflection}/drafts/${desk}`, draft));
    ids['revisionId'] = (await writing(owner).revisionList(reflection))[0]!.id;
  },
  bodies: {
    'PATCH /{id}': { title: '남의 것' },
    'PUT /{id}/revisions/{revisionId}/name': { name: '남의 것' },
    'PUT /{id}/drafts/{desk}': { ...draft, title: '남의 것' },
  },
  ties: [
    { body: { ...words, milestoneIds: [milestone] }, path: 'milestoneIds.0' },
    { body: { ...words, goalIds: [goal] }, path: 'goalIds.0' },
  ],
  // Taking away what is not there is done already, whoever asks.
  harmless: ['DELETE /{id}/drafts/{desk}'],
};
