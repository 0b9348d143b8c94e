import { v7 as newId } from 'uuid';
import type { Person } from '../world/person.js';

/** What a person has of one noun, for a stranger to try. */
export type Noun = {
  /** How its addresses begin: `/api/goals`. */
  at: string;
  /** Where its rows lie: they must be the same afterwards. */
  tables: string[];
  /** What stands for the parts of its addresses: `{ id, spellId }`. */
  ids: Record<string, string>;
  /** Makes it, with all that hangs on it. The nouns before it in the list are there. */
  make: (owner: Person) => Promise<void>;
  /** Bodies that a route would take, were the thing one's own, by its method and what follows `at`. */
  bodies?: Record<string, object>;
  /** What a stranger would make of their own with the owner's things: the body, and the path that is refused. */
  ties?: { body: object; path: string }[];
  /** Routes that have nothing to hide: they answer everybody alike, and change nothing. */
  harmless?: string[];
  /** Its list changes while the journey stays as it is. */
  besideTheJourney?: true;
};

/** Asks for what a story cannot go on without. */
export async function must(asked: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
}

/** A path of the document as an address: what has no id here gets one of nothing. */
export const addressOf = (path: string, ids: Record<string, string>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? newId());
