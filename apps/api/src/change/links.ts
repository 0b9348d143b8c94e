import type { FieldProblem } from '@ullim/types/problem';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../reader/reader.js';
import { makeOwn } from './make-own.js';
import { type Linked, missingLinks } from './missing-links.js';

const TABLES = {
  goalId: 'goals',
  milestoneId: 'milestones',
  decisionId: 'decisions',
  reflectionId: 'reflections',
  reviewId: 'reviews',
} as const satisfies Record<string, Linked>;

type Field = keyof typeof TABLES;

/** What one row links to, by field. */
export type Links = { [field in Field]?: string | null };

/** Which of them lead nowhere, or into the bin. One that stood there before may. */
export async function problemsOfLinks(
  reader: Reader,
  links: Links,
  db: EntityManager,
  before: Links = {},
): Promise<FieldProblem[]> {
  const missing = (await fieldsOutOfSight(reader, links, db)).filter((path) => links[path] !== before[path]);
  return missing.map((path) => ({
    path,
    code: 'not_found',
    message: `There is no such ${path.replace('Id', '')}. Choose one of yours, or bring it back first.`,
  }));
}

export async function fieldsOutOfSight(reader: Reader, links: Links, db: EntityManager): Promise<Field[]> {
  const fields: Field[] = [];
  for (const [field, id] of given(links))
    if ((await missingLinks(reader, TABLES[field], [id], db)).length > 0) fields.push(field);
  return fields;
}

/** What a person links to is no longer a mere sample. */
export async function makeLinksOwn(reader: Reader, links: Links, db: EntityManager): Promise<void> {
  for (const [field, id] of given(links)) await makeOwn(reader, TABLES[field], [id], db);
}

const given = (links: Links): [Field, string][] =>
  (Object.keys(TABLES) as Field[]).flatMap((field) => {
    const id = links[field] ?? null;
    return id === null ? [] : [[field, id] as [Field, string]];
  });
