import { v7 as newId } from 'uuid';

const unopened = new Set<string>();

/** Names a text that nobody has written yet. */
export function nameNewText(): string {
  const id = newId();
  unopened.add(id);
  return id;
}

/** True once for a text that was named here: the server cannot know of it yet. After a reload it may. */
export const isUnopened = (id: string): boolean => unopened.delete(id);
