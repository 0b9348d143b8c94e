import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@ullim/types/problem';
import type { EntityManager } from 'typeorm';
import { makeOwn } from '../change/make-own.js';
import { missingLinks } from '../change/missing-links.js';
import { invalid } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';

type Noun = 'milestone' | 'goal';
export type Links = { milestoneIds?: string[] | undefined; goalIds?: string[] | undefined };

/** What a reflection tells of. A list that is not given stays as it is. */
@Injectable()
export class ReflectionLinks {
  /**
   * Sets the links as given, in that order. Those to things in the bin were not seen, so they stay.
   * @throws ProblemError that names each id which is not there.
   */
  async replace(reader: Reader, id: string, links: Links, db: EntityManager): Promise<void> {
    const given = [
      ['milestone', links.milestoneIds],
      ['goal', links.goalIds],
    ] as const;
    const missing: FieldProblem[] = [];
    for (const [noun, ids] of given) if (ids) missing.push(...(await missingIds(reader, noun, ids, db)));
    if (missing.length > 0) throw invalid(...missing);
    for (const [noun, ids] of given) {
      if (!ids) continue;
      await link(reader, noun, id, ids, db);
      await makeOwn(reader, `${noun}s`, ids, db);
    }
  }
}

async function missingIds(
  reader: Reader,
  noun: Noun,
  ids: string[],
  db: EntityManager,
): Promise<FieldProblem[]> {
  const places = await missingLinks(reader, `${noun}s`, ids, db);
  return places.map((place) => ({
    path: `${noun}Ids.${place}`,
    code: 'not_found',
    message: `There is no such ${noun}. Leave it out, or bring it back first.`,
  }));
}

async function link(reader: Reader, noun: Noun, id: string, ids: string[], db: EntityManager): Promise<void> {
  await db.query(
    `DELETE FROM reflection_${noun}s l USING ${noun}s t
     WHERE l.account_id = $1 AND l.reflection_id = $2 AND l.${noun}_id <> ALL ($3::uuid[])
       AND t.account_id = $1 AND t.id = l.${noun}_id AND t.removed_at IS NULL`,
    [reader.journey, id, ids],
  );
  await db.query(
    `INSERT INTO reflection_${noun}s (account_id, reflection_id, ${noun}_id, position)
     SELECT $1, $2, given.id, min(at) - 1 FROM unnest($3::uuid[]) WITH ORDINALITY AS given (id, at) GROUP BY given.id
     ON CONFLICT (account_id, reflection_id, ${noun}_id) DO UPDATE SET position = excluded.position`,
    [reader.journey, id, ids],
  );
}
