import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@ullim/types/problem';
import type { EntityManager } from 'typeorm';
import { makeOwn } from '../change/make-own.js';
import { missingLinks } from '../change/missing-links.js';
import type { Reader } from '../reader/reader.js';

type Links = {
  goalId: string;
  milestoneId: string | null;
  reflectionId: string | null;
  reviewId: string | null;
};

const LINKED = [
  ['goalId', 'goals', 'goal'],
  ['milestoneId', 'milestones', 'milestone'],
  ['reflectionId', 'reflections', 'reflection'],
  ['reviewId', 'reviews', 'review'],
] as const;

/** The goal that echoed, and what the reading was given with. */
@Injectable()
export class ReadingLinks {
  async problems(reader: Reader, links: Links, db: EntityManager): Promise<FieldProblem[]> {
    const problems: FieldProblem[] = [];
    for (const [path, table, noun] of LINKED) {
      if ((await missingLinks(reader, table, [links[path]], db)).length === 0) continue;
      problems.push({
        path,
        code: 'not_found',
        message: `There is no such ${noun}. Choose one of yours.`,
      });
    }
    return problems;
  }

  /** What a person gives a reading of is no longer a mere sample. */
  async makeOwn(reader: Reader, links: Links, db: EntityManager): Promise<void> {
    for (const [path, table] of LINKED) await makeOwn(reader, table, [links[path]], db);
  }
}
