import { v7 as newId } from 'uuid';
import { must, type Noun } from '../noun.js';
import { reflection } from './reflections.js';

const attachment = newId();

export const attachments: Noun = {
  at: '/api/attachments',
  tables: ['attachments', 'attachment_variants', 'attachment_uses'],
  ids: { id: attachment, width: '480' },
  make: async (owner) => {
    await must(owner.send('POST', `/api/attachments?id=${attachment}&name=note.txt`, Buffer.from('울림')));
    const body = `[적은 것](/api/attachments/${attachment})`;
    await must(owner.patch(`/api/reflections/${reflection}`, { body }, { version: 1 }));
  },
  bodies: { 'PATCH /{id}': { alt: '남의 것' } },
};
