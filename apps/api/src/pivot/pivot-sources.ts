import type { PivotChanges } from '@ullim/types/pivot';
import type { EntityManager } from 'typeorm';
import { fieldsOutOfSight } from '../change/links.js';
import type { Reader } from '../reader/reader.js';
import type { Pivot } from './pivot.entity.js';

type Sources = Pick<Pivot, 'decisionId' | 'reflectionId'>;

/** The decision and the reflection a pivot came from, once changed. What lies in the bin was not seen, so it stays. */
export async function sourcesAfter(
  reader: Reader,
  { decisionId, reflectionId }: Sources,
  changes: PivotChanges,
  db: EntityManager,
): Promise<Sources> {
  const before = { decisionId, reflectionId };
  const unseen = await fieldsOutOfSight(reader, before, db);
  const after = (field: keyof Sources) => {
    const typed = changes[field];
    return typed === undefined || (typed === null && unseen.includes(field)) ? before[field] : typed;
  };
  return { decisionId: after('decisionId'), reflectionId: after('reflectionId') };
}
