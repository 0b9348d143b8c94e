import type { AttachmentUse, AttachmentView } from '@ullim/types/attachment';
import { v7 as newId } from 'uuid';
import type { Person } from '../world/person.js';

export const addressOf = (id: string) => `/api/attachments/${id}`;

/** Somebody who puts images and files into what they write. */
export const attaching = (person: Person) => ({
  send: (content: Buffer, { id = newId(), name = 'a.png', alt = '' } = {}) =>
    person.send<AttachmentView>(
      'POST',
      `/api/attachments?${new URLSearchParams({ id, name, alt })}`,
      content,
    ),
  async attach(content: Buffer, about: { id?: string; name?: string; alt?: string } = {}) {
    const answer = await this.send(content, about);
    if (answer.status !== 201) throw new Error(`Not attached: ${JSON.stringify(answer.body)}`);
    return answer.body;
  },
  open: (id: string, width?: number) =>
    person.get<unknown>(addressOf(id) + (width === undefined ? '' : `/${width}`)),
  async usesIn(reflectionId: string): Promise<AttachmentUse[]> {
    const { body } = await person.get<{ items: AttachmentUse[] }>(
      `/api/reflections/${reflectionId}/attachments`,
    );
    return body.items;
  },
});
